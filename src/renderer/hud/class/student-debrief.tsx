import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { BySeat } from '#engine/index.ts';
import type { ClassDebrief, OwnPlace } from '#protocol/class/class-views.ts';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { ClassChart } from './class-chart.tsx';
import { debriefSides } from './debrief-sides.ts';
import { ExitTicket } from './exit-ticket.tsx';
import { GuessForm } from './guess-form.tsx';
import { ObservationSheet } from './observation-sheet.tsx';
import { ResultsTable } from './results-table.tsx';
import { SeatContract } from './seat-contract.tsx';

type Props = {
  student: ClassStudent;
  now: StudentNow;
  /** What an observer has written so far. */
  answers: readonly string[];
  onAnswers: (answers: readonly string[]) => void;
};

/** After the talks: the ticket while the others still talk, then the class on one chart. */
export function StudentDebrief({ student, now, answers, onAnswers }: Props) {
  const { t } = useLanguage();
  const { debrief, place } = now;
  const own = place?.seat ?? null;
  return (
    <Screen name="class-debrief" title={t(debrief ? 'class.debrief.title' : 'class.debrief.over')}>
      {debrief ? <StudentBoard student={student} debrief={debrief} own={own} /> : <OwnEnd now={now} />}
      {own && own.chair === null ? (
        <section className="paper">
          <ObservationSheet
            student={student}
            isIn={place?.observed === true}
            answers={answers}
            onAnswers={onAnswers}
          />
        </section>
      ) : null}
      <ExitTicket student={student} now={now} />
      <Button className="button button-on-slate class-leave" onPress={student.leave}>
        {t('class.leave')}
      </Button>
    </Screen>
  );
}

/** How the own table ended, while the others still talk. */
function OwnEnd({ now: { seat } }: Pick<Props, 'now'>) {
  const { t } = useLanguage();
  const outcome = seat?.moment.view.facts.outcome ?? null;
  return (
    <section className="paper" role="status">
      {outcome ? <h2>{t('class.debrief.own', { outcome: t(`class.outcome.${outcome.type}`) })}</h2> : null}
      {seat && outcome?.type === 'signed' ? <SeatContract seat={seat} contract={outcome.contract} /> : null}
      <p>{t('class.debrief.wait')}</p>
    </section>
  );
}

type BoardProps = Pick<Props, 'student'> & { debrief: ClassDebrief; own: OwnPlace['seat'] };

/** The same step as on the wall; at the first the student says where the line may run. */
function StudentBoard({ student, debrief, own }: BoardProps) {
  const { t, lang } = useLanguage();
  const [guess, setGuess] = useState<BySeat<number> | null>(null);
  const sides = debriefSides(debrief, lang);
  const isGuessing = debrief.step === 'guess';
  const place = (at: BySeat<number>): void => {
    setGuess(at);
    void student.guess(at);
  };
  return (
    <section className="paper" aria-label={t(`class.step.${debrief.step}`)}>
      <p className="lead">{t(isGuessing ? 'class.guess.ask' : 'class.debrief.wall', { ...sides, n: 0 })}</p>
      <ClassChart
        debrief={{ ...debrief, guesses: guess ? [guess] : [] }}
        sides={sides}
        ownTable={own?.table ?? null}
        {...(isGuessing ? { onPick: place } : {})}
      />
      {isGuessing ? <GuessForm sides={sides} onGuess={place} done={guess !== null} /> : null}
      {debrief.step === 'results' && own?.chair ? (
        <ResultsTable
          debrief={debrief.hideRanking ? ownOnly(debrief, own.table) : debrief}
          chair={own.chair}
          sides={sides}
          ownTable={own.table}
          isRanked={!debrief.hideRanking}
        />
      ) : null}
    </section>
  );
}

function ownOnly(debrief: ClassDebrief, table: number): ClassDebrief {
  return { ...debrief, results: debrief.results.filter((result) => result.table === table) };
}
