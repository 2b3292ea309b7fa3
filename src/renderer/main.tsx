import './jitless.ts';
import { firstTexts, settings } from './first-texts.ts';
import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { createActor } from 'xstate';
import type { StoreRefusalCode } from '#protocol/game-store.ts';
import { sitting } from '#session/sitting.ts';
import { sittingActors } from '#session/sitting-actors.ts';
import { keepInMemory } from '#session/store/keep-in-memory.ts';
import { analyseInWorker } from './bridge/analyse-in-worker.ts';
import { askAdvisers } from './bridge/ask-advisers.ts';
import { askComputer } from './bridge/ask-computer.ts';
import { desktopBridge } from './bridge/desktop-bridge.ts';
import { exportText } from './bridge/export-text.ts';
import { followShell } from './bridge/follow-shell.ts';
import { gameStore } from './bridge/game-store.ts';
import { loadCodexTexts } from './bridge/load-codex-texts.ts';
import { loadPackTexts } from './bridge/load-pack-texts.ts';
import { measureInWorker } from './bridge/measure-in-worker.ts';
import { openDroppedFiles } from './bridge/open-dropped-files.ts';
import { openScenario } from './bridge/open-scenario.ts';
import { reckonInWorker } from './bridge/reckon-in-worker.ts';
import { reviewInWorker } from './bridge/review-in-worker.ts';
import { App } from './hud/app.tsx';
import { loadMessages } from './hud/language/load-messages.ts';
import { fetchGameScreens } from './hud/use-game-screen.ts';

const hud = document.getElementById('hud');
if (hud === null) throw new Error('index.html has no element with the id "hud"');

const loaded = await firstTexts;
const { lang, messages } = loaded.ok
  ? { lang: settings.lang, messages: loaded.messages }
  : await englishInstead(loaded.reason);

const records = () => import('./bridge/records.ts');
const store = keepInMemory(gameStore(), {
  onTrouble: (code) => actor.send({ type: 'desk.told', notice: { key: troubleNotice(code), params: {} } }),
  onHealed: () => actor.send({ type: 'desk.told', notice: { key: 'notice.diskHealed', params: {} } }),
  now: Date.now,
});
const actors = sittingActors({
  store,
  app: import.meta.env.VITE_APP_VERSION,
  loadScenario: async (id) => (await records()).loadScenario(id),
  computer: askComputer,
  analyse: analyseInWorker,
  loadHistory: async () => (await records()).loadHistory(),
  reckon: reckonInWorker,
  measure: measureInWorker,
  review: reviewInWorker,
  now: () => new Date().toISOString(),
  freshId: () => `g${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`,
});
const actor = createActor(sitting.provide({ actors })).start();
followShell(actor, store);
openDroppedFiles(actor);

createRoot(hud).render(
  <App
    actor={actor}
    lang={lang}
    messages={messages}
    loadKeyFigures={async (common) => (await records()).loadKeyFigures(common)}
    loadCountryMap={async () => (await records()).loadCountryMap()}
    askAdvisers={askAdvisers}
    tables={{
      loadCards: async () => (await records()).loadTableCards(),
      loadTexts: loadPackTexts,
      loadClassTable: async (id) => (await records()).loadClassTable(id),
    }}
    openScenario={openScenario}
    hostClass={desktopBridge()?.hostClass ?? null}
    saveReport={(name, text) => void exportText(name, text)}
    library={{ load: async (lang) => (await records()).loadLibrary(lang), loadTexts: loadCodexTexts }}
  />,
);

requestIdleCallback(() => void fetchTheRest(), { timeout: 1_000 });

/** What the first screen does without, in the order in which it is needed: whoever presses a button waits for none. */
async function fetchTheRest(): Promise<void> {
  await Promise.all([fetchGameScreens(), records(), import('#session/desk-effects.ts'), drawWorld()]);
}

/** The drawn world and its sounds come after the first screen: nobody waits for it, and the game goes on without it. */
async function drawWorld(): Promise<void> {
  const parent = document.getElementById('stage');
  if (parent === null) throw new Error('index.html has no element with the id "stage"');
  const [{ conductStage }, { conductSound }] = await Promise.all([
    import('./stage/conduct/conduct-stage.ts'),
    import('./sound/conduct-sound.ts'),
  ]);
  const sound = conductSound(actor);
  conductStage(parent, actor, sound.cue);
}

function troubleNotice(code: StoreRefusalCode): string {
  if (code === 'store/full') return 'notice.diskFull';
  return code === 'store/read-only' ? 'notice.diskClosed' : 'notice.diskGone';
}

async function englishInstead(reason: string) {
  const english = await loadMessages('en');
  if (!english.ok) throw new Error(`${reason} ${english.reason}`);
  return { lang: 'en' as const, messages: english.messages };
}
