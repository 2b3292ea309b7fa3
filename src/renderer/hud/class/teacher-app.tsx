import { useState } from 'react';
import type { ClassTeacher, TeacherNow } from '#session/class-teacher.ts';
import { LanguageProvider } from '../language/language-provider.tsx';
import type { Lang } from '../language/languages.ts';
import type { Messages } from '../language/messages.ts';
import { keepSetting } from '../shell/settings.ts';
import { ClassFiles } from './class-files.tsx';
import type { KeepFile } from './keep-file.ts';
import { KeptClass } from './kept-class.tsx';
import { LessonDesk } from './lesson-desk.tsx';
import { LessonList } from './lesson-list.tsx';
import type { LessonsPlace } from './lessons-place.ts';
import { TablePapersScreen } from './table-papers.tsx';
import { TeacherDoor } from './teacher-door.tsx';
import { useTold } from './use-told.ts';

type Props = { teacher: ClassTeacher; lang: Lang; messages: Messages; keepFile: KeepFile };

/** The teacher's page: the door, the lessons, one lesson. */
export function TeacherApp({ teacher, lang, messages, keepFile }: Props) {
  const now = useTold(teacher);
  return (
    <LanguageProvider
      lang={lang}
      messages={messages}
      onLangChange={(chosen) => keepSetting({ lang: chosen })}
    >
      {!now.host ? (
        <TeacherDoor teacher={teacher} now={now} />
      ) : now.view ? (
        <LessonDesk teacher={teacher} now={now} view={now.view} keepFile={keepFile} />
      ) : (
        <Lessons teacher={teacher} now={now} keepFile={keepFile} />
      )}
    </LanguageProvider>
  );
}

type LessonsProps = { teacher: ClassTeacher; now: TeacherNow; keepFile: KeepFile };

/** The lessons, and what lies beside them: kept debriefs, result files, teaching notes. */
function Lessons({ teacher, now, keepFile }: LessonsProps) {
  const [at, setAt] = useState<LessonsPlace>({ type: 'list' });
  const back = (): void => setAt({ type: 'list' });
  switch (at.type) {
    case 'list':
      return <LessonList teacher={teacher} now={now} onGo={setAt} />;
    case 'files':
      return <ClassFiles loadTable={teacher.table} keepFile={keepFile} onClose={back} />;
    case 'papers':
      return <TablePapersScreen teacher={teacher} table={at.table} title={at.title} onBack={back} />;
    case 'kept':
      return <KeptClass {...at} keepFile={keepFile} onClose={back} />;
  }
}
