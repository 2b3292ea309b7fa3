import { useEffect, useState } from 'react';

/** Width below which the table shows tabs, in rem: 1,100 px at the usual text size. */
const narrowRem = 68.75;

/** True while the window holds less than the table needs at the chosen text size. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(measure);
  useEffect(() => {
    const watcher = new ResizeObserver(() => setNarrow(measure()));
    watcher.observe(document.documentElement);
    return () => watcher.disconnect();
  }, []);
  return isNarrow;
}

function measure(): boolean {
  const root = document.documentElement;
  return root.clientWidth < narrowRem * Number.parseFloat(getComputedStyle(root).fontSize);
}
