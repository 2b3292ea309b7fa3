import { useEffect, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { TeacherView } from '#protocol/class/class-views.ts';
import type { ClassTeacher, ResultsKind, TeacherNow } from '#session/class-teacher.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { ClassProjection } from './class-projection.tsx';
import { ConfirmedButton } from './confirmed-button.tsx';
import { ExitTicketsButton } from './exit-tickets-button.tsx';
import { JoinBoard } from './join-board.tsx';
import type { KeepFile } from './keep-file.ts';
import { MinuteScript } from './minute-script.tsx';
import { NetworkDialog } from './network-dialog.tsx';
import { NewsDesk } from './news-desk.tsx';
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
      <Orders
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
          {shown ? <JoinBoard code={view.code} address={shown} /> : null}
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

/** The one order that comes next in a lesson stands out. */
function main(name: string, isNext: boolean): string {
  return isNext ? `${name} button-main` : name;
}

/** What becomes of the last of an odd number. */
const ODD = ['bot', 'observer', 'mirror'] as const;

type OrdersProps = {
  teacher: ClassTeacher;
  now: TeacherNow;
  view: TeacherView;
  keepFile: KeepFile;
  onProject: () => void;
};

function Orders({ teacher, now, view, keepFile, onProject }: OrdersProps) {
  const { t } = useLanguage();
  const [word, setWord] = useState('');
  const { stage, paused, roster, code } = view;
  const unseated = roster.filter(({ seat }) => seat === null).length;
  const [odd, setOdd] = useState<(typeof ODD)[number]>('bot');
  const isRunning = stage === 'running';
  const keep = async (kind: ResultsKind): Promise<void> => {
    const text = await teacher.results(code, kind);
    if (text !== null) keepFile(`lesson-${code}.${kind === 'csv' ? 'csv' : 'json'}`, text);
  };
  return (
    <section className="paper class-orders" aria-label={t('class.desk.orders')}>
      <div className="button-row">
        <Button
          className={main('button', stage === 'gathering' && unseated > 0)}
          isDisabled={unseated === 0}
          onPress={() => teacher.order({ type: 'pair', odd })}
        >
          {t('class.desk.pair', { n: unseated })}
        </Button>
        {unseated % 2 === 1 && roster.length > 2 ? (
          <Choice
            label={t('class.desk.odd')}
            value={odd}
            options={ODD.map((id) => ({ id, text: t(`class.desk.odd.${id}`) }))}
            onChange={setOdd}
          />
        ) : null}
        <Button
          className={main('button', stage === 'gathering' && unseated === 0)}
          isDisabled={stage !== 'gathering'}
          onPress={() => teacher.order({ type: 'begin' })}
        >
          {t('class.desk.begin')}
        </Button>
        <Button
          className="button"
          isDisabled={!isRunning}
          onPress={() => teacher.order({ type: paused ? 'resume' : 'pause', table: null })}
        >
          {t(paused ? 'class.desk.resumeAll' : 'class.desk.pauseAll')}
        </Button>
        {view.adjourned ? (
          <Button className="button button-main" onPress={() => teacher.order({ type: 'takeUp' })}>
            {t('class.desk.takeUp')}
          </Button>
        ) : (
          <ConfirmedButton
            text={t('class.desk.adjourn')}
            title={t('class.desk.adjournAsk')}
            body={t('class.desk.adjournBody', { code })}
            isDisabled={!isRunning}
            onConfirm={() => teacher.order({ type: 'adjourn' })}
          />
        )}
        <ConfirmedButton
          text={t('class.desk.stop')}
          title={t('class.desk.stopAsk')}
          body={t('class.desk.stopBody')}
          isDisabled={!isRunning}
          onConfirm={() => teacher.order({ type: 'stop' })}
        />
        <ConfirmedButton
          text={t('class.desk.debrief')}
          title={t('class.desk.debriefAsk')}
          body={t('class.desk.debriefBody')}
          isDisabled={!isRunning}
          onConfirm={() => teacher.order({ type: 'debrief' })}
        />
        <Button className={main('button', stage === 'debrief')} onPress={onProject}>
          {t('class.desk.project')}
        </Button>
        <ExitTicketsButton
          isDisabled={stage !== 'debrief'}
          load={() => teacher.report(code)}
          sides={{ a: t('class.grid.a'), b: t('class.grid.b') }}
        />
        <Button className="button" isDisabled={stage === 'gathering'} onPress={() => void keep('csv')}>
          {t('class.desk.csv')}
        </Button>
        <Button className="button" isDisabled={stage === 'gathering'} onPress={() => void keep('json')}>
          {t('class.desk.json')}
        </Button>
        {view.settings.notes === 'notes' ? (
          <Button
            className="button"
            isDisabled={stage === 'gathering'}
            onPress={() => void keep('json-with-notes')}
          >
            {t('class.desk.jsonNotes')}
          </Button>
        ) : null}
      </div>
      <form
        className="class-announce"
        onSubmit={(event) => {
          event.preventDefault();
          teacher.order({ type: 'announce', text: word });
          setWord('');
        }}
      >
        <TextField className="class-field" value={word} onChange={setWord}>
          <Label className="field-label">{t('class.desk.word')}</Label>
          <Input className="input class-wide-input" maxLength={300} autoComplete="off" />
        </TextField>
        <Button className="button" type="submit" isDisabled={word.trim() === ''}>
          {t('class.desk.say')}
        </Button>
      </form>
      <NewsDesk teacher={teacher} now={now} view={view} />
    </section>
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
