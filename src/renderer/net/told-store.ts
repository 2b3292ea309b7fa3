/** A value that is replaced whole, and those who want to know. */
export interface ToldStore<T> {
  readonly now: () => T;
  readonly subscribe: (told: () => void) => () => void;
  readonly change: (part: Partial<T>) => void;
}

export function toldStore<T extends object>(first: T): ToldStore<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    now: () => value,
    subscribe(told) {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    change(part) {
      value = { ...value, ...part };
      for (const told of listeners) told();
    },
  };
}
