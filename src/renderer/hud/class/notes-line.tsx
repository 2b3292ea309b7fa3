import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { StudentNow } from '#session/class-student.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';

/** The last note of the other side, and all of both. */
export function NotesLine({ now }: { now: StudentNow }) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const own = now.place?.seat?.chair;
  const last = now.notes.findLast(({ chair }) => chair !== own);
  if (now.notes.length === 0) return null;
  return (
    <>
      {last ? (
        <span className="class-word" role="status">
          {t('class.note.theirs', { text: last.text })}
        </span>
      ) : null}
      <Button className="button button-small" onPress={() => setIsOpen(true)}>
        {t('class.note.all', { n: now.notes.length })}
      </Button>
      <DialogBox title={t('class.note.title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <dl className="class-notes">
          {now.notes.map(({ n, chair, round, text }) => (
            <div key={n}>
              <dt>{t(chair === own ? 'class.note.mine' : 'class.note.other', { round: round + 1 })}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </DialogBox>
    </>
  );
}
