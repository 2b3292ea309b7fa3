import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const slots = new Map<string, HTMLElement>();
let spokenOf: string | null = null;

/** Tells the screens what a lesson's mark speaks of, by its `data-coach` name, so that they may open it. */
export function speakOf(place: string | null): void {
  spokenOf = place;
  tell();
}

/** What a lesson's mark speaks of now. */
export function useSpokenOf(): string | null {
  return useSyncExternalStore(subscribe, () => spokenOf);
}

/** Where a mark about this place stands on a screen that scrolls; null where the screen has no such slot now. */
export function useCoachSlot(place: string | null): HTMLElement | null {
  return useSyncExternalStore(subscribe, () => (place === null ? null : (slots.get(place) ?? null)));
}

/** Puts a slot up for marks about a place; the answer takes it down. */
export function putUpSlot(place: string, slot: HTMLElement): () => void {
  slots.set(place, slot);
  tell();
  return () => {
    if (slots.get(place) === slot) slots.delete(place);
    tell();
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
