import { useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { WrittenAnswers } from './written-answers.tsx';

const QUESTIONS = ['1', '2', '3'] as const;
const FEELINGS = ['result', 'self', 'process', 'relation'] as const;
const STEPS = [1, 2, 3, 4, 5, 6, 7] as const;

type Props = { student: ClassStudent; now: StudentNow };

/** Three answers and four feelings after the talks; handed in once. */
export function ExitTicket({ student, now }: Props) {
  const { t } = useLanguage();
  const [answers, setAnswers] = useState<readonly string[]>(['', '', '']);
  const [feelings, setFeelings] = useState<readonly (number | null)[]>([null, null, null, null]);
  if (now.ticketIn) return <p className="class-word paper">{t('class.ticket.thanks')}</p>;
  const isWhole = feelings.every((feeling) => feeling !== null);
  const handIn = (): void =>
    void student.handIn({ answers: [...answers], feelings: feelings.map((feeling) => feeling ?? 4) });
  return (
    <section className="paper class-ticket" aria-label={t('class.ticket.title')}>
      <h2>{t('class.ticket.title')}</h2>
      <WrittenAnswers
        questions={QUESTIONS.map((question) => t(`class.ticket.q${question}`))}
        answers={answers}
        onChange={setAnswers}
        longest={400}
      />
      {FEELINGS.map((feeling, at) => (
        <RadioGroup
          key={feeling}
          className="class-scale"
          orientation="horizontal"
          value={feelings[at] === null ? null : String(feelings[at])}
          onChange={(step) => setFeelings(feelings.with(at, Number(step)))}
        >
          <Label className="field-label">{t(`class.ticket.${feeling}`)}</Label>
          <span className="class-scale-steps">
            <span>{t('class.ticket.least')}</span>
            {STEPS.map((step) => (
              <Radio key={step} value={String(step)} className="class-scale-step">
                {step}
              </Radio>
            ))}
            <span>{t('class.ticket.most')}</span>
          </span>
        </RadioGroup>
      ))}
      <Button className="button button-main" isDisabled={!isWhole} onPress={handIn}>
        {t('class.ticket.do')}
      </Button>
    </section>
  );
}
