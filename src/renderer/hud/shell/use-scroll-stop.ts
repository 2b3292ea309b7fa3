import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * For a panel of mere text: while it holds more than it shows, it is a stop of the keyboard, so that the arrow keys
 * can scroll it.
 */
export function useScrollStop(): { ref: RefObject<HTMLElement | null>; tabIndex: 0 | undefined } {
  const ref = useRef<HTMLElement>(null);
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const panel = ref.current;
    if (panel === null) return;
    const watcher = new ResizeObserver(() => setFull(panel.scrollHeight > panel.clientHeight));
    for (const one of [panel, ...panel.children]) watcher.observe(one);
    return () => watcher.disconnect();
  }, []);
  return { ref, tabIndex: isFull ? 0 : undefined };
}
