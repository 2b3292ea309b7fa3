import { Label, TextArea, TextField } from 'react-aria-components';

type Props = {
  /** What is asked; each has an answer at its place. */
  questions: readonly string[];
  answers: readonly string[];
  onChange: (answers: readonly string[]) => void;
  /** Characters of one answer. */
  longest: number;
};

/** A field for each question of a sheet. */
export function WrittenAnswers({ questions, answers, onChange, longest }: Props) {
  return questions.map((question, at) => (
    <TextField
      key={question}
      className="class-field"
      value={answers[at] ?? ''}
      onChange={(text) => onChange(answers.with(at, text))}
    >
      <Label className="field-label">{question}</Label>
      <TextArea className="input class-text-input" maxLength={longest} rows={2} />
    </TextField>
  ));
}
