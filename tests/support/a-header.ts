import { type GameHeader, LOG_FORMAT, LOG_VERSION, RULES_VERSION } from '#engine/index.ts';

/** A game's first line, with what the test is about put in. */
export function aHeader(change: Partial<GameHeader> = {}): GameHeader {
  return {
    format: LOG_FORMAT,
    version: LOG_VERSION,
    app: '0.1.0',
    rules: RULES_VERSION,
    scenario: { id: 'small-dam', revision: 1, hash: '0123456789abcdef' },
    seed: 1,
    start: { date: null, positions: null },
    seats: { a: { role: 'host', by: 'person' }, b: { role: 'builder', by: 'person' } },
    options: {},
    parent: null,
    ...change,
  };
}
