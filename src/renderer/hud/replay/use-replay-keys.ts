import { useEffect, useRef } from 'react';
import type { Spool } from './use-spool.ts';

/** Space plays and pauses, arrows step, Home and End go to the ends, 1 to 9 to a chapter. */
export function useReplayKeys(spool: Spool, last: number): void {
  const latest = useRef({ spool, last });
  latest.current = { spool, last };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isForReplay(event)) return;
      if (press(event.key, latest.current.spool, latest.current.last)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function press(key: string, { at, chapters, go, toggle }: Spool, last: number): boolean {
  switch (key) {
    case ' ':
      toggle();
      return true;
    case 'ArrowRight':
      go(at + 1);
      return true;
    case 'ArrowLeft':
      go(at - 1);
      return true;
    case 'Home':
      go(0);
      return true;
    case 'End':
      go(last);
      return true;
  }
  const chapter = /^[1-9]$/.test(key) ? chapters[Number(key) - 1] : undefined;
  if (chapter === undefined) return false;
  go(chapter);
  return true;
}

/** A control that uses a key itself keeps it; nothing over a dialog or with a modifier. */
function isForReplay({ key, target, altKey, ctrlKey, metaKey, defaultPrevented }: KeyboardEvent): boolean {
  if (defaultPrevented || altKey || ctrlKey || metaKey) return false;
  if (document.querySelector('[role=dialog], [role=alertdialog], [role=listbox]')) return false;
  if (!(target instanceof Element)) return true;
  if (target.closest('input, textarea, select')) return /^[1-9 ]$/.test(key);
  return key !== ' ' || !target.closest('button, a, summary, [role=button]');
}
