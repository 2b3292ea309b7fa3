import { otherSeat } from '#engine/index.ts';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { CheckQuestions } from './check-questions.tsx';
import type { KeepFile } from './keep-file.ts';
import { NotesLine } from './notes-line.tsx';
import { PartnerLine } from './partner-line.tsx';
import { WithoutNetwork } from './without-network.tsx';

type Props = { student: ClassStudent; now: StudentNow; keepFile: KeepFile };

/** Above a class's table: the name, the other side's presence, the teacher's word, and what holds the talks. */
export function ClassBar({ student, now, keepFile }: Props) {
  const { t } = useLanguage();
  const { place, lesson, seat, line } = now;
  if (!place || !seat) return null;
  // Between two tries to come back the line is neither lost nor in.
  const isDown = line !== 'in';
  const other = seat.moment.others[otherSeat(seat.dossier.part.seat)];
  const held = isDown ? t('class.bar.lost') : seat.moment.paused ? t('class.bar.paused') : null;
  return (
    <aside className="class-bar" aria-label={t('class.bar')}>
      <span className="class-bar-name">{t('class.bar.you', { name: place.codename, pin: place.pin })}</span>
      <span>{t(`class.bar.${other}`)}</span>
      <PartnerLine student={student} now={now} />
      <CheckQuestions student={student} now={now} />
      <NotesLine now={now} />
      <span className={held ? 'class-word' : ''} role="status">
        {held}
      </span>
      {isDown ? <WithoutNetwork now={now} keepFile={keepFile} /> : null}
      {lesson?.announcement ? (
        <span className="class-word" role="status">
          {t('class.bar.word', { text: lesson.announcement })}
        </span>
      ) : null}
    </aside>
  );
}
