import { useMemo, useState } from 'react';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import type { SittingActor } from '#session/sitting.ts';
import type { AskAdvisers } from '../advisers/advisers-context.ts';
import { App } from '../app.tsx';
import { LanguageProvider } from '../language/language-provider.tsx';
import type { Lang } from '../language/languages.ts';
import type { Messages } from '../language/messages.ts';
import { keepSetting } from '../shell/settings.ts';
import { SittingContext } from '../sitting-context.ts';
import { ByOfferContext } from '../table/by-offer-context.ts';
import type { LoadPackTexts } from '../words/pack-texts.tsx';
import { AdjournedScreen } from './adjourned-screen.tsx';
import { ClassBar } from './class-bar.tsx';
import { JoinScreen } from './join-screen.tsx';
import type { KeepFile } from './keep-file.ts';
import { NewsFlash } from './news-flash.tsx';
import { ObserverScreen } from './observer-screen.tsx';
import { OfferNote } from './offer-note.tsx';
import { StudentDebrief } from './student-debrief.tsx';
import { useTold } from './use-told.ts';
import { WaitingRoom } from './waiting-room.tsx';

type Props = {
  student: ClassStudent;
  actor: SittingActor;
  lang: Lang;
  messages: Messages;
  askAdvisers: AskAdvisers;
  keepFile: KeepFile;
};

/** A student's page: the door, the waiting room, the same table as everywhere, the class's debrief. */
export function StudentApp(props: Props) {
  const { student, actor, lang, messages, keepFile } = props;
  const now = useTold(student);
  const phase = now.seat?.moment.view.phase ?? null;
  const isAway = now.lesson?.adjourned === true;
  const isTable =
    !isAway && phase !== null && phase !== 'debrief' && now.line !== 'out' && now.line !== 'elsewhere';
  return (
    <LanguageProvider
      lang={lang}
      messages={messages}
      onLangChange={(chosen) => keepSetting({ lang: chosen })}
    >
      <div className="class-page">
        <SittingContext value={actor}>
          {isTable ? (
            <ClassBar student={student} now={now} keepFile={keepFile} />
          ) : (
            <Outside student={student} now={now} />
          )}
        </SittingContext>
        <ByOfferContext value={<OfferNote student={student} now={now} />}>
          {isTable ? <TableApp {...props} /> : null}
        </ByOfferContext>
        {isTable ? <NewsFlash now={now} /> : null}
      </div>
    </LanguageProvider>
  );
}

function Outside({ student, now }: { student: ClassStudent; now: StudentNow }) {
  const [answers, onAnswers] = useState<readonly string[]>(['', '', '']);
  const sheet = { student, now, answers, onAnswers };
  if (now.line === 'out' || now.line === 'elsewhere' || (now.line === 'joining' && !now.place))
    return <JoinScreen student={student} now={now} />;
  if (now.lesson?.adjourned) return <AdjournedScreen student={student} now={now} />;
  if (now.watched && !now.debrief) return <ObserverScreen {...sheet} watched={now.watched} />;
  if (now.debrief || now.seat) return <StudentDebrief {...sheet} />;
  return <WaitingRoom student={student} now={now} />;
}

function TableApp({ student, actor, lang, messages, askAdvisers }: Props) {
  const tables = useMemo(
    () => ({ loadCards: async () => [], loadTexts: textsOf(student), loadClassTable: async () => null }),
    [student],
  );
  return (
    <App
      actor={actor}
      lang={lang}
      messages={messages}
      loadKeyFigures={async () => []}
      tables={tables}
      askAdvisers={askAdvisers}
      library={null}
      openScenario={async () => ({ ok: false, message: '' }) as never}
      saveReport={() => undefined}
    />
  );
}

/** Texts come with the seat: the public ones and the own chair's, and of the other chair none. */
function textsOf(student: ClassStudent): LoadPackTexts {
  return async (_id, lang, part) => {
    const dossier = student.now().seat?.dossier;
    const texts = dossier?.texts[lang] ?? dossier?.texts.en;
    if (!dossier || !texts) return {};
    if (part === 'public') return texts.public;
    return part === dossier.part.seat ? texts.own : {};
  };
}
