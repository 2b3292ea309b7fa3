import { type BySeat, SEATS } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { ResultsTable } from './results-table.tsx';

type Props = { debrief: ClassDebrief; sides: BySeat<string>; isRanked: boolean };

/** The results of the whole class, each chair in a table of its own. */
export function ResultsOfBoth({ debrief, sides, isRanked }: Props) {
  return SEATS.map((chair) => (
    <ResultsTable
      key={chair}
      debrief={debrief}
      chair={chair}
      sides={sides}
      ownTable={null}
      isRanked={isRanked}
    />
  ));
}
