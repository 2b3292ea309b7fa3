import './jitless.ts';
import { firstTexts, settings } from './first-texts.ts';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { createActor, fromCallback, fromPromise } from 'xstate';
import type { DeskGame } from '#session/desk-game.ts';
import { hostedGame } from '#session/hosted-game.ts';
import type { SavedGame } from '#session/saved-game.ts';
import type { JournalEvent } from '#session/sitting/sitting-effects.ts';
import { type SittingActor, sitting } from '#session/sitting.ts';
import { askAdvisers } from './bridge/ask-advisers.ts';
import { exportText } from './bridge/export-text.ts';
import { ReachApp } from './hud/class/reach-app.tsx';
import { StudentApp } from './hud/class/student-app.tsx';
import { TeacherApp } from './hud/class/teacher-app.tsx';
import { loadMessages } from './hud/language/load-messages.ts';
import { fetchGameScreens } from './hud/use-game-screen.ts';
import { type StudentLine, studentLine } from './net/student-line.ts';
import { teacherLine } from './net/teacher-line.ts';
import { tryHost } from './net/try-host.ts';

const hud = document.getElementById('hud');
if (hud === null) throw new Error('class.html has no element with the id "hud"');

const loaded = await firstTexts;
const english = loaded.ok ? loaded : await loadMessages('en');
const messages = english.ok ? english.messages : {};
const lang = loaded.ok ? settings.lang : 'en';
const root = createRoot(hud);

if (location.pathname === '/teach') {
  root.render(
    <TeacherApp teacher={teacherLine(location.origin)} lang={lang} messages={messages} keepFile={keepFile} />,
  );
} else if (location.pathname === '/reach') {
  root.render(<ReachApp tryHost={() => tryHost(location.origin)} lang={lang} messages={messages} />);
} else {
  const student = studentLine(location.origin);
  const actor = hostedSitting(student);
  root.render(
    <StudentApp
      student={student}
      actor={actor}
      lang={lang}
      messages={messages}
      askAdvisers={askAdvisers}
      keepFile={keepFile}
    />,
  );
  requestIdleCallback(() => void Promise.all([fetchGameScreens(), drawWorld(actor)]), { timeout: 1_000 });
}

function keepFile(name: string, text: string): void {
  void exportText(name, text);
}

/** The sitting of a student: the same as at the desk, but every command goes to the host. */
function hostedSitting(student: StudentLine): SittingActor {
  const actor = createActor(
    sitting.provide({
      actors: {
        listGames: fromPromise(async (): Promise<readonly SavedGame[]> => []),
        journal: fromCallback<JournalEvent, DeskGame>(() => undefined),
      },
      actions: { tellHost: (_, command) => student.tell(command) },
    }),
  ).start();
  let shown = student.now().seat;
  student.subscribe(() => {
    const { seat } = student.now();
    if (seat && seat !== shown) actor.send({ type: 'host.showed', game: hostedGame(seat) });
    if (!seat && shown) actor.send({ type: 'player.wentToTitle' });
    shown = seat;
  });
  // In a class there is no title to go back to: whoever asks for it stays at the table.
  actor.subscribe((snapshot) => {
    const { seat } = student.now();
    if (seat && snapshot.matches('title')) actor.send({ type: 'host.showed', game: hostedGame(seat) });
  });
  student.onRefusal((code) => actor.send({ type: 'host.refused', code }));
  return actor;
}

/** The drawn world comes after the first screen; sounds stay off in a class. */
async function drawWorld(actor: SittingActor): Promise<void> {
  const parent = document.getElementById('stage');
  if (parent === null) throw new Error('class.html has no element with the id "stage"');
  const { conductStage } = await import('./stage/conduct/conduct-stage.ts');
  conductStage(parent, actor, () => undefined);
}
