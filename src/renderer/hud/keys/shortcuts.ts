/** Keys that press a control of the table, in the order in which the overlay shows them; words by `keys.<name>`. */
export const shortcuts = [
  { key: 't', name: 'table' },
  { key: 'a', name: 'accept' },
  { key: 'u', name: 'undo' },
  { key: 'y', name: 'redo' },
  { key: 'q', name: 'ask' },
  { key: 'r', name: 'reveal' },
  { key: 'l', name: 'levers' },
  { key: 'c', name: 'caucus' },
  { key: 'p', name: 'public' },
  { key: 'b', name: 'pause' },
  { key: 'v', name: 'advisers' },
  { key: 'm', name: 'minutes' },
  { key: 'n', name: 'next' },
] as const;

/** Keys that go from row to row of the contract sheet. */
export const rowKeys = { j: 1, k: -1 } as const;

/** Keys that open the codex, on every screen. */
export const libraryKeys = { entries: 'i', timeline: 'h' } as const;
