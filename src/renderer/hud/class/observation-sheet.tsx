import { useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import type { ClassStudent } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';

const QUESTIONS = ['1', '2', '3'] as const;

type Props = { student: ClassStudent; isIn: boolean };

/** Three short answers of an observer; they may be handed in again until the lesson ends. */
export function ObservationSheet({ student, isIn }: Props) {
  const { t } = useLanguage();
  const [answers, setAnswers] = useState<readonly string[]>(['', '', '']);
  const [isKept, setIsKept] = useState(true);
  const handIn = async (): Promise<void> =>
    setIsKept(await student.handInObservation({ answers: [...answers] }));
  return (
    <form
      className="class-ticket"
      onSubmit={(event) => {
        event.preventDefault();
        void handIn();
      }}
    >
      <h2>{t('class.observe.sheet')}</h2>
      {QUESTIONS.map((question, at) => (
        <TextField
          key={question}
          className="class-field"
          value={answers[at] ?? ''}
          onChange={(text) => setAnswers(answers.with(at, text))}
        >
          <Label className="field-label">{t(`class.observe.q${question}`)}</Label>
          <TextArea className="input class-text-input" maxLength={600} rows={2} />
        </TextField>
      ))}
      <p role="status">{isKept ? (isIn ? t('class.observe.in') : '') : t('class.observe.lost')}</p>
      <Button
        className="button button-main"
        type="submit"
        isDisabled={answers.every((text) => text.trim() === '')}
      >
        {t(isIn ? 'class.observe.again' : 'class.observe.do')}
      </Button>
    </form>
  );
}
