import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type BySeat, SEATS } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { useLanguage } from '../language/use-language.ts';
import { ResultsTable } from './results-table.tsx';

/** The results of each chair apart; the teacher may hide who came before whom. */
export function RankedResults({ debrief, sides }: { debrief: ClassDebrief; sides: BySeat<string> }) {
  const { t } = useLanguage();
  const [isRanked, setIsRanked] = useState(!debrief.hideRanking);
  return (
    <>
      <Button className="button" onPress={() => setIsRanked(!isRanked)}>
        {t(isRanked ? 'class.projection.hide' : 'class.projection.rank')}
      </Button>
      <div className="two-columns">
        {SEATS.map((chair) => (
          <ResultsTable
            key={chair}
            debrief={debrief}
            chair={chair}
            sides={sides}
            ownTable={null}
            isRanked={isRanked}
          />
        ))}
      </div>
    </>
  );
}
