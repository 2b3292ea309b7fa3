import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

interface HeldRow {
  readonly term: string;
  /** Its upper edge on the screen, CSS pixels. */
  readonly top: number;
  readonly hadFocus: boolean;
}

/**
 * Keeps a row where it is on the screen while it folds or unfolds, with the focus it had: the pointer must not find
 * itself over another control.
 * @param list the list that scrolls; its rows carry `data-term`
 * @returns to be called with the term before its row changes
 */
export function useSteadyRows(list: RefObject<HTMLElement | null>): (term: string) => void {
  const held = useRef<HeldRow | null>(null);
  useLayoutEffect(() => {
    const before = held.current;
    held.current = null;
    const row = before && rowOf(list.current, before.term);
    if (!list.current || !row) return;
    if (before.hadFocus) row.querySelector<HTMLElement>('.row-toggle')?.focus({ preventScroll: true });
    list.current.style.setProperty('--spare', '0px');
    const moved = row.getBoundingClientRect().top - before.top;
    // At the end of the list nothing is left to scroll: room below takes the place of what was folded away.
    if (moved > 0) list.current.style.setProperty('--spare', `${moved}px`);
    list.current.scrollTop += moved;
  });
  return useCallback(
    (term) => {
      const row = rowOf(list.current, term);
      const hadFocus = row?.contains(document.activeElement) ?? false;
      held.current = row && { term, top: row.getBoundingClientRect().top, hadFocus };
    },
    [list],
  );
}

function rowOf(list: HTMLElement | null, term: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-term="${term}"]`) ?? null;
}
