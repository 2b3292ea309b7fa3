import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { TeacherNow } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';

/** Tells the teacher that the host had stopped and goes on, until it is read. */
export function StartedAgain({ now }: { now: TeacherNow }) {
  const { t } = useLanguage();
  const [isRead, setIsRead] = useState(false);
  if (now.line === 'lost' || now.host?.startedAgain !== true || isRead) return null;
  return (
    <div className="class-word class-told">
      <p role="status">{t('class.desk.startedAgain')}</p>
      <Button className="button button-small" onPress={() => setIsRead(true)}>
        {t('class.desk.read')}
      </Button>
    </div>
  );
}
