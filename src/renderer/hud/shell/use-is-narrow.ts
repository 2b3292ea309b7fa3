import { useEffect, useState } from 'react';

/** Width below which the table shows tabs, in rem: 1,100 px at the usual text size. */
const narrowRem = 68.75;

/** True while the window holds less than the table needs at the chosen text size. */
export function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(measure);
  useEffect(() => {
    const root = document.documentElement;
    const remeasure = (): void => setNarrow(measure());
    const width = new ResizeObserver(remeasure);
    width.observe(root);
    // The text size is a style of the root, which may change while the root keeps its own size.
    const textSize = new MutationObserver(remeasure);
    textSize.observe(root, { attributes: true, attributeFilter: ['style'] });
    return () => {
      width.disconnect();
      textSize.disconnect();
    };
  }, []);
  return isNarrow;
}

function measure(): boolean {
  const root = document.documentElement;
  return root.clientWidth < narrowRem * Number.parseFloat(getComputedStyle(root).fontSize);
}
