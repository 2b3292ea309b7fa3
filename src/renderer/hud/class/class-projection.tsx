import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { TeacherView } from '#protocol/class/class-views.ts';
import type { HostAddress, TeacherNow } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { ClassChart } from './class-chart.tsx';
import { debriefSides } from './debrief-sides.ts';
import { JoinBoard } from './join-board.tsx';
import { ResultsTable } from './results-table.tsx';

type Props = { now: TeacherNow; view: TeacherView; address: HostAddress | null; onClose: () => void };

/** What the class may see on the wall: the way in, how far the tables are, and at last the debrief. */
export function ClassProjection({ now, view, address, onClose }: Props) {
  const { t, lang } = useLanguage();
  const [isRanked, setIsRanked] = useState(false);
  const { debrief } = now;
  const over = view.tables.filter(({ outcome }) => outcome !== null).length;
  return (
    <Screen
      name="projection"
      title={t(debrief ? 'class.debrief.title' : 'class.projection.title')}
      bar={
        <Button className="button button-on-slate" onPress={onClose}>
          {t('class.projection.close')}
        </Button>
      }
    >
      {debrief ? (
        <section className="paper">
          <ClassChart debrief={debrief} sides={debriefSides(debrief, lang)} ownTable={null} />
          <Button className="button" onPress={() => setIsRanked(!isRanked)}>
            {t(isRanked ? 'class.projection.hide' : 'class.projection.rank')}
          </Button>
          {isRanked ? (
            <div className="two-columns">
              <ResultsTable debrief={debrief} chair="a" sides={debriefSides(debrief, lang)} ownTable={null} />
              <ResultsTable debrief={debrief} chair="b" sides={debriefSides(debrief, lang)} ownTable={null} />
            </div>
          ) : null}
        </section>
      ) : (
        <>
          {address && view.stage === 'gathering' ? <JoinBoard code={view.code} address={address} /> : null}
          <p className="class-projected" role="status">
            {view.stage === 'gathering'
              ? t('class.projection.here', { n: view.roster.length })
              : t('class.projection.over', { n: over, of: view.tables.length })}
          </p>
          {view.announcement ? <p className="class-projected">{view.announcement}</p> : null}
        </>
      )}
    </Screen>
  );
}
