import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { BySeat } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { useLanguage } from '../language/use-language.ts';
import { ResultsOfBoth } from './results-of-both.tsx';

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
        <ResultsOfBoth debrief={debrief} sides={sides} isRanked={isRanked} />
      </div>
    </>
  );
}
