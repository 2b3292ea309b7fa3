import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ClassStudent } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { WrittenAnswers } from './written-answers.tsx';

const QUESTIONS = ['1', '2', '3'] as const;

type Props = {
  student: ClassStudent;
  isIn: boolean;
  answers: readonly string[];
  onAnswers: (answers: readonly string[]) => void;
};

/** Three short answers of an observer; they may be handed in again until the lesson ends. */
export function ObservationSheet({ student, isIn, answers, onAnswers }: Props) {
  const { t } = useLanguage();
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
      <WrittenAnswers
        questions={QUESTIONS.map((question) => t(`class.observe.q${question}`))}
        answers={answers}
        onChange={onAnswers}
        longest={600}
      />
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
