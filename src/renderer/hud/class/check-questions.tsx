import { useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Texts } from '#protocol/class/class-views.ts';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';

const QUESTIONS = [1, 2] as const;
const CHOICES = ['right', 'wrong.1', 'wrong.2'] as const;
type Choice = (typeof CHOICES)[number];

type Props = { student: ClassStudent; now: StudentNow };

/** Two questions on the own brief while it is read and prepared; they explain, and hold nobody up. */
export function CheckQuestions({ student, now }: Props) {
  const { t, lang } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { lesson, seat, place } = now;
  if (!lesson?.checks || !seat || !place) return null;
  const { phase } = seat.moment.view;
  const { texts } = seat.dossier;
  const own = (texts[lang] ?? texts.en)?.own ?? {};
  if ((phase !== 'briefing' && phase !== 'preparing') || !own['check.1.ask']) return null;
  const answered = place.checks.filter((answer) => answer !== null).length;
  return (
    <>
      <Button
        className={`button button-small ${answered < QUESTIONS.length ? 'button-main' : ''}`}
        onPress={() => setIsOpen(true)}
      >
        {t('class.check.open', { n: answered, of: QUESTIONS.length })}
      </Button>
      <DialogBox title={t('class.check.title')} isOpen={isOpen} onClose={() => setIsOpen(false)} size="wide">
        <p className="second">{t('class.check.line')}</p>
        {QUESTIONS.map((n) => (
          <Question
            key={n}
            n={n}
            texts={own}
            before={place.checks[n - 1] ?? null}
            onAnswer={(right) => student.answerCheck(n, right)}
          />
        ))}
      </DialogBox>
    </>
  );
}

type QuestionProps = {
  n: 1 | 2;
  texts: Texts;
  /** Whether the first answer was right; null before there is one. */
  before: boolean | null;
  onAnswer: (right: boolean) => void;
};

function Question({ n, texts, before, onAnswer }: QuestionProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const say = (key: string): string => texts[`check.${n}.${key}`] ?? '';
  const choose = (choice: Choice): void => {
    setChosen(choice);
    onAnswer(choice === 'right');
  };
  const isRight = chosen === null ? before : chosen === 'right';
  return (
    <div className="class-check">
      <RadioGroup value={chosen} onChange={(choice) => choose(choice as Choice)}>
        <Label className="class-check-ask">{say('ask')}</Label>
        {turned(n).map((choice) => (
          <Radio key={choice} value={choice} className="class-check-choice">
            <span className="class-check-mark" aria-hidden="true" />
            {say(choice)}
          </Radio>
        ))}
      </RadioGroup>
      <p role="status">
        {isRight === null ? null : (
          <>
            <strong>
              {t(isRight ? 'class.check.right' : 'class.check.wrong', { answer: say('right') })}
            </strong>{' '}
            {say('why')}
          </>
        )}
      </p>
    </div>
  );
}

/** The right answer does not always stand first. */
function turned(n: 1 | 2): readonly Choice[] {
  return [...CHOICES.slice(n), ...CHOICES.slice(0, n)];
}
