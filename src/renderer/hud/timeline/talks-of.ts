import type { TimelineTopic } from '#scenarios/codex/codex-schema.ts';
import type { Library } from '#scenarios/codex/library.ts';
import type { RecordedTable } from '#scenarios/facts/fact-schemas.ts';

/** From the first to the last recorded step of a negotiation. */
export interface Talks {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

const tablesOf: Readonly<Record<TimelineTopic, readonly RecordedTable[]>> = {
  state: ['moscow-package'],
  rogun: ['rogun-rusal'],
  'sangtuda-1': ['sangtuda-rao'],
  'sangtuda-2': ['sangtuda2-iran'],
  tadaz: [],
  zeravshan: ['zeravshan-china'],
  line: ['consortium'],
};

/** The negotiations on record that belong to a band, as far as the line shows their years. */
export function talksOf({ facts }: Library, topic: TimelineTopic): Talks[] {
  return tablesOf[topic].flatMap((table) => {
    const steps = facts.steps(table);
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) return [];
    const to = last.dateEnd ?? last.date;
    return [{ table, from: first.date, to: to < '2019' ? to : '2018-12-31' }];
  });
}
