import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { TeacherView } from '#protocol/class/class-views.ts';
import type { ClassTeacher, TeacherNow } from '#session/class-teacher.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { ClassProjection } from './class-projection.tsx';
import { JoinBoard } from './join-board.tsx';
import type { KeepFile } from './keep-file.ts';
import { LessonOrders } from './lesson-orders.tsx';
import { MinuteScript } from './minute-script.tsx';
import { NetworkDialog } from './network-dialog.tsx';
import { Observations } from './observations.tsx';
import { Roster } from './roster.tsx';
import { StartedAgain } from './started-again.tsx';
import { TableGrid } from './table-grid.tsx';

type Props = { teacher: ClassTeacher; now: TeacherNow; view: TeacherView; keepFile: KeepFile };

/** One lesson: the board to join by, the roster, all tables live, and the orders of the teacher. */
export function LessonDesk({ teacher, now, view, keepFile }: Props) {
  const { t } = useLanguage();
  const [isProjected, setIsProjected] = useState(false);
  const [address, setAddress] = useState<string | null>(null);
  const [isTrying, setIsTrying] = useState(false);
  const time = useMinuteTime();
  const addresses = now.host?.addresses ?? [];
  const shown = addresses.find(({ url }) => url === address) ?? addresses[0];
  if (isProjected)
    return (
      <ClassProjection
        teacher={teacher}
        now={now}
        view={view}
        address={shown ?? null}
        onClose={() => setIsProjected(false)}
      />
    );
  return (
    <Screen
      name="lesson"
      title={t('class.desk.title', { code: view.code })}
      bar={<Bar teacher={teacher} now={now} />}
    >
      <StartedAgain now={now} />
      <LessonOrders
        teacher={teacher}
        now={now}
        view={view}
        keepFile={keepFile}
        onProject={() => setIsProjected(true)}
      />
      {now.refusal ? (
        <p className="class-refusal" role="alert">
          {t(`class.refused.teacher.${now.refusal}`)}
        </p>
      ) : null}
      {view.tables.length > 0 && view.stage !== 'gathering' ? (
        <TableGrid teacher={teacher} view={view} time={time} />
      ) : null}
      <div className="two-columns">
        <div>
          {shown ? <JoinBoard code={view.code} address={shown} isSmall={view.stage !== 'gathering'} /> : null}
          <div className="class-ways">
            {shown && addresses.length > 1 ? (
              <Choice
                label={t('class.desk.address')}
                value={shown.url}
                options={addresses.map(({ url }) => ({ id: url, text: url.replace('http://', '') }))}
                onChange={setAddress}
              />
            ) : null}
            <Button className="button button-on-slate" isDisabled={!shown} onPress={() => setIsTrying(true)}>
              {t('class.desk.try')}
            </Button>
          </div>
          {shown && isTrying ? (
            <NetworkDialog
              teacher={teacher}
              now={now}
              code={view.code}
              address={shown}
              onClose={() => setIsTrying(false)}
            />
          ) : null}
        </div>
        <div className="paper">
          <MinuteScript settings={view.settings} clock={view.clock} time={time} stage={view.stage} />
        </div>
      </div>
      <Observations view={view} />
      <Roster teacher={teacher} view={view} />
    </Screen>
  );
}

function Bar({ teacher, now }: { teacher: ClassTeacher; now: TeacherNow }) {
  const { t } = useLanguage();
  return (
    <>
      {now.line === 'lost' ? <span role="status">{t('class.desk.lost')}</span> : null}
      <Button className="button button-on-slate" onPress={teacher.backToLessons}>
        {t('class.desk.back')}
      </Button>
    </>
  );
}

/** The time of the page, told anew every half minute. */
function useMinuteTime(): number {
  const [time, setTime] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTime(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return time;
}
