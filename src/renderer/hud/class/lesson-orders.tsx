import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { TeacherView } from '#protocol/class/class-views.ts';
import type { ClassTeacher, ResultsKind, TeacherNow } from '#session/class-teacher.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { ConfirmedButton } from './confirmed-button.tsx';
import { ExitTicketsButton } from './exit-tickets-button.tsx';
import type { KeepFile } from './keep-file.ts';
import { NewsDesk } from './news-desk.tsx';

type Props = {
  teacher: ClassTeacher;
  now: TeacherNow;
  view: TeacherView;
  keepFile: KeepFile;
  onProject: () => void;
};

/** What the teacher may do now: only the orders of this stage of the lesson stand here. */
export function LessonOrders({ teacher, now, view, keepFile, onProject }: Props) {
  const { t } = useLanguage();
  const { stage, code } = view;
  const isOver = stage === 'debrief' || stage === 'ended';
  return (
    <section className="paper class-orders" aria-label={t('class.desk.orders')}>
      <div className="button-row">
        <Seating teacher={teacher} view={view} />
        {stage === 'running' ? <Talks teacher={teacher} view={view} /> : null}
        <Button className={`button class-project ${isOver ? 'button-main' : ''}`} onPress={onProject}>
          {t('class.desk.project')}
        </Button>
      </div>
      {isOver ? null : (
        <div className="two-columns">
          <Word teacher={teacher} />
          <NewsDesk teacher={teacher} now={now} view={view} />
        </div>
      )}
      {stage === 'gathering' ? null : (
        <Results
          teacher={teacher}
          code={code}
          hasTickets={stage === 'debrief'}
          hasNotes={view.settings.notes === 'notes'}
          keepFile={keepFile}
        />
      )}
    </section>
  );
}

type PartProps = { teacher: ClassTeacher; view: TeacherView };

/** What becomes of the last of an odd number. */
const ODD = ['bot', 'observer', 'mirror'] as const;

/** Chairs for whoever has none, and the beginning. */
function Seating({ teacher, view }: PartProps) {
  const { t } = useLanguage();
  const { stage, roster, tables } = view;
  const [odd, setOdd] = useState<(typeof ODD)[number]>('bot');
  const unseated = roster.filter(({ seat }) => seat === null).length;
  if (stage !== 'gathering' && stage !== 'running') return null;
  return (
    <>
      {unseated > 0 ? (
        <Button
          className={`button ${stage === 'gathering' ? 'button-main' : ''}`}
          onPress={() => teacher.order({ type: 'pair', odd })}
        >
          {t('class.desk.pair', { n: unseated })}
        </Button>
      ) : null}
      {unseated % 2 === 1 && roster.length > 2 ? (
        <Choice
          label={t('class.desk.odd')}
          value={odd}
          options={ODD.map((id) => ({ id, text: t(`class.desk.odd.${id}`) }))}
          onChange={setOdd}
        />
      ) : null}
      {stage === 'gathering' ? (
        <>
          <Button
            className={`button ${unseated > 0 ? '' : 'button-main'}`}
            isDisabled={tables.length === 0}
            onPress={() => teacher.order({ type: 'begin' })}
          >
            {t('class.desk.begin')}
          </Button>
          {roster.length === 0 ? <p className="class-hint">{t('class.desk.nobody')}</p> : null}
        </>
      ) : null}
    </>
  );
}

/** While the talks go on: hold them, break off for the next lesson, end them, and what comes after. */
function Talks({ teacher, view }: PartProps) {
  const { t } = useLanguage();
  const { paused, adjourned, code } = view;
  return (
    <>
      <Button
        className="button"
        onPress={() => teacher.order({ type: paused ? 'resume' : 'pause', table: null })}
      >
        {t(paused ? 'class.desk.resumeAll' : 'class.desk.pauseAll')}
      </Button>
      {adjourned ? (
        <Button className="button button-main" onPress={() => teacher.order({ type: 'takeUp' })}>
          {t('class.desk.takeUp')}
        </Button>
      ) : (
        <ConfirmedButton
          text={t('class.desk.adjourn')}
          title={t('class.desk.adjournAsk')}
          body={t('class.desk.adjournBody', { code })}
          onConfirm={() => teacher.order({ type: 'adjourn' })}
        />
      )}
      <ConfirmedButton
        text={t('class.desk.stop')}
        title={t('class.desk.stopAsk')}
        body={t('class.desk.stopBody')}
        onConfirm={() => teacher.order({ type: 'stop' })}
      />
      <ConfirmedButton
        text={t('class.desk.debrief')}
        title={t('class.desk.debriefAsk')}
        body={t('class.desk.debriefBody')}
        onConfirm={() => teacher.order({ type: 'debrief' })}
      />
    </>
  );
}

/** A line of the teacher's own to everybody. */
function Word({ teacher }: { teacher: ClassTeacher }) {
  const { t } = useLanguage();
  const [word, setWord] = useState('');
  return (
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
  );
}

type ResultsProps = {
  teacher: ClassTeacher;
  code: string;
  hasTickets: boolean;
  hasNotes: boolean;
  keepFile: KeepFile;
};

/** What the students wrote before they went, and the results as files, from the first move on. */
function Results({ teacher, code, hasTickets, hasNotes, keepFile }: ResultsProps) {
  const { t } = useLanguage();
  const keep = async (kind: ResultsKind): Promise<void> => {
    const text = await teacher.results(code, kind);
    if (text !== null) keepFile(`lesson-${code}.${kind === 'csv' ? 'csv' : 'json'}`, text);
  };
  return (
    <div className="button-row class-result-files">
      {hasTickets ? (
        <ExitTicketsButton
          className="button-small"
          load={() => teacher.report(code)}
          sides={{ a: t('class.grid.a'), b: t('class.grid.b') }}
        />
      ) : null}
      <Button className="button button-small" onPress={() => void keep('csv')}>
        {t('class.desk.csv')}
      </Button>
      <Button className="button button-small" onPress={() => void keep('json')}>
        {t('class.desk.json')}
      </Button>
      {hasNotes ? (
        <Button className="button button-small" onPress={() => void keep('json-with-notes')}>
          {t('class.desk.jsonNotes')}
        </Button>
      ) : null}
    </div>
  );
}
