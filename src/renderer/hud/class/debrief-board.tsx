import { useState } from 'react';
import { Button } from 'react-aria-components';
import { revealDebrief } from '#analysis/lesson/reveal-debrief.ts';
import type { BySeat } from '#engine/index.ts';
import type { ClassDebrief, DebriefStep } from '#protocol/class/class-views.ts';
import { DEBRIEF_STEPS } from '#protocol/class/debrief-steps.ts';
import { useLanguage } from '../language/use-language.ts';
import { ClassChart } from './class-chart.tsx';
import { debriefSides } from './debrief-sides.ts';
import { DebriefTexts } from './debrief-texts.tsx';
import { GuessForm } from './guess-form.tsx';
import { ProcessTable } from './process-table.tsx';
import { RankedResults } from './ranked-results.tsx';
import { SwingTable } from './swing-table.tsx';
import { TradeWords } from './trade-words.tsx';

type Props = {
  /** Everything; what the step has not reached is left out here. */
  debrief: ClassDebrief;
  step: DebriefStep;
  onStep: (step: DebriefStep) => void;
  compared?: ClassDebrief | null;
};

const CHARTED: readonly DebriefStep[] = ['guess', 'tables', 'frontier', 'trade', 'record'];

/** The debrief of a class on the wall, one thing after another: the class guesses before it is told. */
export function DebriefBoard({ debrief, step, onStep, compared = null }: Props) {
  const { t, lang } = useLanguage();
  const [guessed, setGuessed] = useState<readonly BySeat<number>[]>([]);
  const sides = debriefSides(debrief, lang);
  const guess = (at: BySeat<number>): void => setGuessed([...guessed, at]);
  const told = revealDebrief({ ...debrief, guesses: [...debrief.guesses, ...guessed] }, step);
  const isCharted = CHARTED.includes(step);
  const other = compared && revealDebrief({ ...compared, guesses: [] }, step);
  return (
    <DebriefTexts debrief={debrief}>
      <section className="paper class-board-wall" aria-labelledby="debrief-step">
        <Steps step={step} onStep={onStep} />
        <div className={isCharted ? 'class-wall-body' : 'class-wall-words'}>
          {isCharted ? (
            <ClassChart
              debrief={told}
              sides={sides}
              ownTable={null}
              compared={other}
              {...(step === 'guess' ? { onPick: guess } : {})}
            />
          ) : null}
          <div>
            <h2 id="debrief-step" aria-live="polite">
              {t(`class.step.${step}`)}
            </h2>
            <StepWords debrief={told} step={step} sides={sides} />
            {step === 'guess' ? <GuessForm sides={sides} onGuess={guess} /> : null}
            {step === 'trade' ? <TradeWords debrief={told} sides={sides} /> : null}
          </div>
        </div>
        {step === 'sheets' ? <SwingTable debrief={told} sides={sides} /> : null}
        {step === 'process' ? <ProcessTable debrief={told} sides={sides} /> : null}
        {step === 'results' ? <RankedResults debrief={told} sides={sides} /> : null}
      </section>
    </DebriefTexts>
  );
}

function Steps({ step, onStep }: Pick<Props, 'step' | 'onStep'>) {
  const { t } = useLanguage();
  const at = DEBRIEF_STEPS.indexOf(step);
  const [before, after] = [DEBRIEF_STEPS[at - 1], DEBRIEF_STEPS[at + 1]];
  return (
    <nav className="class-steps" aria-label={t('class.step.all')}>
      <Button className="button" isDisabled={!before} onPress={() => before && onStep(before)}>
        {t('class.step.back')}
      </Button>
      <span className="class-step-count">
        {t('class.step.count', { n: at + 1, of: DEBRIEF_STEPS.length })}
      </span>
      <Button className="button button-main" isDisabled={!after} onPress={() => after && onStep(after)}>
        {after ? t('class.step.next', { what: t(`class.step.${after}`) }) : t('class.step.end')}
      </Button>
    </nav>
  );
}

type WordsProps = { debrief: ClassDebrief; step: DebriefStep; sides: BySeat<string> };

/** One sentence to each step, with the figures of this class. */
function StepWords({ debrief, step, sides }: WordsProps) {
  const { t, format } = useLanguage();
  const { results, guesses, records } = debrief;
  const signed = results.filter(({ outcome }) => outcome === 'signed');
  const shares = signed.flatMap(({ share }) =>
    share.a === null || share.b === null ? [] : [share.a + share.b],
  );
  const mean =
    shares.length > 0 ? Math.round(shares.reduce((sum, one) => sum + one, 0) / shares.length / 10) : 0;
  switch (step) {
    case 'guess':
      return <p className="lead">{t('class.guess.ask', { ...sides, n: guesses.length })}</p>;
    case 'tables':
      return <p className="lead">{t('class.debrief.signed', { n: signed.length, of: results.length })}</p>;
    case 'frontier':
      return (
        <p className="lead">
          {shares.length > 0 ? t('class.debrief.won', { percent: mean }) : t('class.debrief.noneWon')}
        </p>
      );
    case 'record': {
      const date = records.at(-1)?.date;
      return (
        <p className="lead">
          {date ? t('class.debrief.recordAt', { date: format.date(date) }) : t('class.debrief.noRecord')}
        </p>
      );
    }
    case 'sheets':
      return <p className="lead">{t('class.debrief.sheetsHint')}</p>;
    case 'results':
      return <p className="lead">{t('class.debrief.resultsHint')}</p>;
    default:
      return null;
  }
}
