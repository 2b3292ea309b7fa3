import { Button } from 'react-aria-components';
import type { TeacherView } from '#protocol/class/class-views.ts';
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
          {address && view.stage === 'running' ? (
            <p className="class-late">
              {t('class.projection.late', { address: address.url.replace('http://', ''), code: view.code })}
            </p>
          ) : null}
          {view.announcement ? <p className="class-projected">{view.announcement}</p> : null}
        </>
      )}
    </Screen>
  );
}
