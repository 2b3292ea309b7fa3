import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { ClassStudent, StudentNow, WatchedTable } from '#session/class-student.ts';
import { readMinutes } from '#session/readings/read-minutes.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { type LoadPackTexts, PackTextsProvider } from '../words/pack-texts.tsx';
import { useWords } from '../words/use-words.ts';
import { ObservationSheet } from './observation-sheet.tsx';

type Props = {
  student: ClassStudent;
  now: StudentNow;
  watched: WatchedTable;
  /** The sheet as far as it is written; it goes on after the talks. */
  answers: readonly string[];
  onAnswers: (answers: readonly string[]) => void;
};

const NO_CHAIRS = [] as const;

/** A table as somebody outside it sees it: offers, what was said, and a sheet to write down what stands out. */
export function ObserverScreen({ student, now, watched, answers, onAnswers }: Props) {
  const { t } = useLanguage();
  const { place } = now;
  const { dossier, moment } = watched;
  const load = useMemo<LoadPackTexts>(
    () => async (_id, lang) => dossier.texts[lang] ?? dossier.texts.en ?? {},
    [dossier],
  );
  return (
    <Screen
      name="observer"
      title={t('class.observe.title', { table: place?.seat?.table ?? 0 })}
      bar={
        <Button className="button button-on-slate" onPress={student.leave}>
          {t('class.leave')}
        </Button>
      }
    >
      <p className="paper">
        {t('class.observe.lead', { name: place?.codename ?? '', pin: place?.pin ?? '' })}
      </p>
      <PackTextsProvider scenario={dossier.common.id} seats={NO_CHAIRS} load={load}>
        <div className="two-columns">
          <section className="paper class-grid-box">
            <p role="status">
              {now.line === 'lost'
                ? t('class.bar.lost')
                : moment.paused
                  ? t('class.bar.paused')
                  : t(
                      moment.facts.outcome
                        ? `class.outcome.${moment.facts.outcome.type}`
                        : `class.phase.${moment.phase}`,
                    )}
            </p>
            <OffersSoFar watched={watched} />
          </section>
          <section className="paper">
            <ObservationSheet
              student={student}
              isIn={place?.observed === true}
              answers={answers}
              onAnswers={onAnswers}
            />
          </section>
        </div>
        <section className="paper class-minutes">
          <h2>{t('minutes.title')}</h2>
          <PublicMinutes watched={watched} />
        </section>
      </PackTextsProvider>
    </Screen>
  );
}

/** Both chairs' last offers term by term; what they agree on is said in words. */
function OffersSoFar({ watched }: { watched: WatchedTable }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { terms, rounds, undated } = watched.dossier.common;
  const { facts } = watched.moment;
  const last = (seat: 'a' | 'b') => facts.offers.findLast((offer) => offer.seat === seat)?.contract ?? null;
  const [a, b] = [last('a'), last('b')];
  const date = undated ? null : format.date(rounds[facts.round]!.date);
  return (
    <table className="plain-table class-grid">
      <caption>
        {t('table.round', { n: facts.round + 1, of: rounds.length })}
        {date ? ` · ${date}` : ''}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('class.observe.term')}</th>
          <th scope="col">{t('class.observe.offerOf', { who: words.side('a') })}</th>
          <th scope="col">{t('class.observe.offerOf', { who: words.side('b') })}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term, at) => (
          <tr key={term.id}>
            <th scope="row">{words.term(term.id)}</th>
            <td>{a ? words.value(term, a[at]!) : '–'}</td>
            <td>
              {b ? words.value(term, b[at]!) : '–'}
              {a && b && a[at] === b[at] ? (
                <span className="class-away"> {t('class.observe.same')}</span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PublicMinutes({ watched }: { watched: WatchedTable }) {
  const { t } = useLanguage();
  const words = useWords();
  const { terms, undated } = watched.dossier.common;
  const lines = useMemo(
    () =>
      readMinutes(watched.minutes, undated)
        .map((line, n) => ({ ...line, n }))
        .reverse(),
    [watched.minutes, undated],
  );
  if (lines.length === 0) return <p className="second">{t('minutes.none')}</p>;
  return (
    <ol className="minutes" aria-label={t('minutes.title')}>
      {lines.map((line) => (
        <li key={line.n} className="minute">
          <span className="minute-round">{t('minutes.round', { n: line.round + 1 })}</span>
          <span>{words.line(line, terms)}</span>
        </li>
      ))}
    </ol>
  );
}
