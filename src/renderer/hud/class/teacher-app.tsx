import { useState } from 'react';
import type { ClassTeacher } from '#session/class-teacher.ts';
import { LanguageProvider } from '../language/language-provider.tsx';
import type { Lang } from '../language/languages.ts';
import type { Messages } from '../language/messages.ts';
import { keepSetting } from '../shell/settings.ts';
import { type KeepFile, LessonDesk } from './lesson-desk.tsx';
import { LessonList, type PaperWish } from './lesson-list.tsx';
import { TablePapersScreen } from './table-papers.tsx';
import { TeacherDoor } from './teacher-door.tsx';
import { useTold } from './use-told.ts';

type Props = { teacher: ClassTeacher; lang: Lang; messages: Messages; keepFile: KeepFile };

/** The teacher's page: the door, the lessons, one lesson. */
export function TeacherApp({ teacher, lang, messages, keepFile }: Props) {
  const now = useTold(teacher);
  const [paper, setPaper] = useState<PaperWish | null>(null);
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
      ) : paper ? (
        <TablePapersScreen teacher={teacher} {...paper} onBack={() => setPaper(null)} />
      ) : (
        <LessonList teacher={teacher} now={now} onPapers={setPaper} />
      )}
    </LanguageProvider>
  );
}
