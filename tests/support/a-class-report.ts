import {
  type ClassReport,
  REPORT_FORMAT,
  REPORT_VERSION,
  type TableReport,
} from '#protocol/class/class-report.ts';

/** A table that ended without a signature, changed where a test wishes. */
export function aTableReport(table: number, changed: Partial<TableReport> = {}): TableReport {
  return {
    table,
    outcome: 'breakdown',
    contract: null,
    values: { a: 1_000 * table, b: 2_000 },
    walkAway: { a: 1_000, b: 2_000 },
    share: { a: 0, b: 0 },
    rounds: 3,
    offers: { a: 2, b: 1 },
    questions: { a: 1, b: 0 },
    missed: null,
    conduct: {
      concessions: { a: ['years:2'], b: [] },
      promises: { a: 0, b: 0 },
      hints: { a: 0, b: 0 },
      botRounds: { a: 0, b: 0 },
      minutes: null,
    },
    sitters: { a: { codename: 'Zarina', ticket: null }, b: { codename: null, ticket: null } },
    ...changed,
  };
}

/** A class at Sangtuda-1. */
export function aClassReport(changed: Partial<ClassReport> = {}): ClassReport {
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    code: '123456',
    at: 1_700_000_000_000,
    scenario: { id: 'sangtuda-rao', revision: 1, hash: '0123456789abcdef' },
    seed: 7,
    short: false,
    settings: null,
    tables: [aTableReport(1)],
    possible: {
      frontier: [
        { a: 1_000, b: 90_000 },
        { a: 60_000, b: 50_000 },
        { a: 80_000, b: 2_000 },
      ],
      walkAway: { a: 1_000, b: 2_000 },
      best: { a: 60_000, b: 50_000, contract: [0] },
      records: [{ id: 'signed-2005', date: '2005-12-15', a: 30_000, b: 30_000 }],
      swings: [{ a: 10_000, b: 5_000 }],
    },
    guesses: [],
    ...changed,
  };
}
