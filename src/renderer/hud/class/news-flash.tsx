import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { StudentNow } from '#session/class-student.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';

/** What the teacher let happen at every table, told once; news with a question for this chair is told by the table itself. */
export function NewsFlash({ now }: { now: StudentNow }) {
  const { t, lang } = useLanguage();
  const [read, setRead] = useState<readonly string[]>([]);
  const { lesson, seat } = now;
  if (!lesson || !seat) return null;
  const { facts, seat: chair } = seat.moment.view;
  const event = lesson.news.findLast((id) => facts.fired.includes(id));
  if (event === undefined || read.includes(event)) return null;
  const { events } = seat.dossier.common;
  if (events.find(({ id }) => id === event)?.question?.seat === chair) return null;
  const texts = (seat.dossier.texts[lang] ?? seat.dossier.texts.en)?.public ?? {};
  const close = (): void => setRead([...read, event]);
  return (
    <DialogBox title={t('class.news.title')} isOpen onClose={close}>
      <h3>{texts[`event.${event}.title`]}</h3>
      <p>{texts[`event.${event}.body`]}</p>
      {texts[`event.${event}.reason`] ? <p>{texts[`event.${event}.reason`]}</p> : null}
      <div className="button-row">
        <Button className="button button-main" autoFocus onPress={close}>
          {t('class.news.read')}
        </Button>
      </div>
    </DialogBox>
  );
}
