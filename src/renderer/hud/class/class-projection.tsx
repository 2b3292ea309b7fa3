import { Button } from 'react-aria-components';
import type { TableLine, TeacherView } from '#protocol/class/class-views.ts';
import type { ClassTeacher, HostAddress, TeacherNow } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { DebriefBoard } from './debrief-board.tsx';
import { JoinBoard } from './join-board.tsx';

type Props = {
  teacher: ClassTeacher;
  now: TeacherNow;
  view: TeacherView;
  address: HostAddress | null;
  onClose: () => void;
};

/** What the class may see on the wall: the way in, how far the tables are, and at last the debrief. */
export function ClassProjection({ teacher, now, view, address, onClose }: Props) {
  const { t } = useLanguage();
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
        <DebriefBoard
          debrief={debrief}
          step={debrief.step}
          onStep={(step) => teacher.order({ type: 'reveal', step })}
        />
      ) : (
        <>
          {address && view.stage === 'gathering' ? <JoinBoard code={view.code} address={address} /> : null}
          <p className="class-projected" role="status">
            {view.stage === 'gathering'
              ? t('class.projection.here', { n: view.roster.length })
              : t('class.projection.over', { n: over, of: view.tables.length })}
          </p>
          {view.announcement ? <p className="paper class-projected-word">{view.announcement}</p> : null}
          {view.stage === 'gathering' ? null : <Progress view={view} />}
          {address && view.stage === 'running' ? (
            <p className="class-late">
              {t('class.projection.late', { address: address.url.replace('http://', ''), code: view.code })}
            </p>
          ) : null}
        </>
      )}
    </Screen>
  );
}

/** How far every table is, by its number; who has signed is told in the debrief. */
function Progress({ view }: { view: TeacherView }) {
  const { t } = useLanguage();
  const sayOf = ({ phase, outcome, round, rounds }: TableLine): string => {
    if (outcome !== null) return t('class.state.over');
    if (phase === 'briefing' || phase === 'preparing') return t(`class.phase.${phase}`);
    return t('table.round', { n: round, of: rounds });
  };
  return (
    <ul className="class-progress">
      {view.tables.map((line) => (
        <li
          key={line.table}
          className={`class-progress-table ${line.outcome === null ? '' : 'class-progress-over'}`}
        >
          <strong>{t('class.grid.number', { n: line.table })}</strong>
          <span>{sayOf(line)}</span>
        </li>
      ))}
    </ul>
  );
}
