import { describe, expect, test } from 'vitest';
import type { Contract, Scenario } from '#engine/index.ts';
import { bothBetterBy, fillingsInside, isInZone, type TableSurvey } from './table-survey.ts';

type Recorded = Scenario['public']['records'][number];

/** What holds of every recorded deal at its date: the model lets it happen, and it is not the best there was. */
export function recordedDeal(title: string, survey: TableSurvey, contract: Contract, record: Recorded): void {
  describe(title, () => {
    test('lies inside the zone at its date', () => {
      expect(isInZone(survey, survey.all.indexOf(contract))).toBe(true);
    });

    test('lies inside with at least a quarter of all fillings of what the record does not say', () => {
      const { fillings, inside } = fillingsInside(survey, contract, record.known);
      expect(fillings > 1).toBe(Object.keys(record.choices).length > 0);
      expect(inside).toBeGreaterThanOrEqual(0.25);
    });

    test('is not on the frontier: some contract gives each side 2 % of its range more', () => {
      expect(bothBetterBy(survey, contract)).toBeGreaterThanOrEqual(2);
    });

    test('names a record or the reason of a choice for every term', () => {
      const told = [...Object.keys(record.known), ...Object.keys(record.choices)];
      expect(told.sort()).toEqual(survey.moment.table.terms.map((term) => term.id).sort());
    });
  });
}
