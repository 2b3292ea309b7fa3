import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place on a screen: when the screen comes its heading has the focus, and when a dialog closes or
 * the other side has answered, the control that had it last has it again, or the heading where that control is gone.
 * A control that only waits keeps its place, and nothing takes the focus away from where it is.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>): void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (hasNoPlace()) heading.current?.focus({ preventScroll: true });
    const screen = heading.current?.closest('.screen');
    const remember = ({ target }: Event): void => {
      if (target instanceof HTMLElement) last.current = target;
    };
    screen?.addEventListener('focusin', remember);
    return () => screen?.removeEventListener('focusin', remember);
  }, [heading]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (!hasNoPlace() || document.querySelector(dialogs)) return;
      const place = last.current?.isConnected ? last.current : heading.current;
      place?.focus({ preventScroll: true });
    }, settleMs);
    return () => clearTimeout(timer);
  });
}

const dialogs = '[role=dialog], [role=alertdialog]';

/** A closing dialog first gives the focus back itself, a frame later. */
const settleMs = 60;

function hasNoPlace(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
