import { useState } from 'react';
import { Button, Label, TextArea, TextField } from 'react-aria-components';
import { NOTE_LENGTH } from '#protocol/class/student-messages.ts';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';

type Props = { student: ClassStudent; now: StudentNow };

/** A note that goes with the next offer, where the teacher allows notes; the rules never read it. */
export function OfferNote({ student, now }: Props) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  if (now.lesson?.notes !== 'notes' || now.place?.seat?.as !== 'player') return null;
  const { nextNote } = now;
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Button
        className="button button-on-slate button-small class-note-button"
        onPress={() => setIsOpen(true)}
      >
        {t(nextNote.trim() === '' ? 'class.note.add' : 'class.note.added')}
      </Button>
      <DialogBox title={t('class.note.dialog')} isOpen={isOpen} onClose={close}>
        <TextField className="class-field" value={nextNote} onChange={student.writeNote} autoFocus>
          <Label className="field-label">{t('class.note.label', { n: NOTE_LENGTH })}</Label>
          <TextArea className="input class-text-input" maxLength={NOTE_LENGTH} rows={4} />
        </TextField>
        <p className="class-hint">{t('class.note.left', { n: NOTE_LENGTH - nextNote.length })}</p>
        <div className="button-row">
          <Button className="button button-main" onPress={close}>
            {t('class.note.keep')}
          </Button>
        </div>
      </DialogBox>
    </>
  );
}
