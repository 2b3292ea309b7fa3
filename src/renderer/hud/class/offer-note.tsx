import { Input, TextField } from 'react-aria-components';
import { NOTE_LENGTH } from '#protocol/class/student-messages.ts';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = { student: ClassStudent; now: StudentNow };

/** A note that goes with the next offer, where the teacher allows notes; the rules never read it. */
export function OfferNote({ student, now }: Props) {
  const { t } = useLanguage();
  if (now.lesson?.notes !== 'notes' || now.place?.seat?.as !== 'player') return null;
  return (
    <TextField
      className="offer-note"
      aria-label={t('class.note.label', { n: NOTE_LENGTH })}
      value={now.nextNote}
      onChange={student.writeNote}
    >
      <Input
        className="input class-wide-input"
        maxLength={NOTE_LENGTH}
        autoComplete="off"
        placeholder={t('class.note.label', { n: NOTE_LENGTH })}
      />
    </TextField>
  );
}
