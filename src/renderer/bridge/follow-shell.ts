import { writeLog } from '#engine/index.ts';
import type { GameStore } from '#protocol/game-store.ts';
import {
  archiveFileEnding,
  type FileRefusalCode,
  gameFileEnding,
  type MenuCommand,
  type ShellEvent,
} from '#protocol/shell-event.ts';
import type { DeskGame } from '#session/desk-game.ts';
import type { Notice } from '#session/notice.ts';
import type { SittingActor } from '#session/sitting.ts';
import { desktopBridge } from './desktop-bridge.ts';
import { exportText } from './export-text.ts';

/**
 * Hears what the desktop program tells its page: menu choices, files to open, that it broke down. The wish to save
 * all games comes from the page too, in a browser as well.
 */
export function followShell(actor: SittingActor, store: GameStore): void {
  document.addEventListener('vakhsh-save-everything', () => void saveEverything(actor, store));
  const shell = desktopBridge()?.shell;
  if (shell === undefined) return;
  const take = async (): Promise<void> => {
    for (const event of await shell.take()) hear(event, actor, store);
  };
  shell.onWake(() => void take());
  void take();
  const page = document.documentElement;
  const speak = (): void => void shell.setLanguage(page.lang);
  new MutationObserver(speak).observe(page, { attributeFilter: ['lang'] });
  speak();
}

const fileNotices: Record<FileRefusalCode, string> = {
  'file/not-found': 'notice.fileMissing',
  'file/too-large': 'notice.fileTooLarge',
  'file/unreadable': 'notice.fileUnreadable',
};

function hear(event: ShellEvent, actor: SittingActor, store: GameStore): void {
  switch (event.type) {
    case 'file.opened':
      actor.send({ type: 'player.openedFile', name: event.name, text: event.text });
      break;
    case 'file.refused':
      tell(actor, fileNotices[event.code], { file: event.name });
      break;
    case 'program.recovered':
      tell(actor, 'notice.recovered');
      break;
    case 'menu.chose':
      obey(event.command, actor, store);
  }
}

function obey(command: MenuCommand, actor: SittingActor, store: GameStore): void {
  switch (command) {
    case 'new-game':
      actor.send({ type: 'player.wentToTitle' });
      actor.send({ type: 'player.wentToTables' });
      break;
    case 'saved-games':
      actor.send({ type: 'player.wentToTitle' });
      break;
    case 'save-copy':
      void saveCopy(actor, store);
      break;
    case 'save-everything':
      void saveEverything(actor, store);
      break;
    case 'keys':
    case 'about':
      document.dispatchEvent(new Event(`vakhsh-${command}`));
  }
}

/** Lets the player keep the game on the table as a file. */
async function saveCopy(actor: SittingActor, store: GameStore): Promise<void> {
  const { game } = actor.getSnapshot().context;
  if (game === null) tell(actor, 'notice.noGameToSave');
  else await save(actor, `${game.log.header.scenario.id}.${gameFileEnding}`, await fileOf(game, store));
}

/** The saved game with the times of its moves; where it cannot be read, the same game without them. */
async function fileOf(game: DeskGame, store: GameStore): Promise<string> {
  const stored = await store.read(game.id);
  return stored.ok ? stored.text : writeLog(game.log);
}

/** Lets the player keep all saved games in one file. */
async function saveEverything(actor: SittingActor, store: GameStore): Promise<void> {
  const { writeArchive } = await import('#session/archive/write-archive.ts');
  const archive = await writeArchive(store, import.meta.env.VITE_APP_VERSION);
  if (!archive.ok) tell(actor, 'notice.storeFailed');
  else await save(actor, `vakhsh.${archiveFileEnding}`, archive.text);
}

async function save(actor: SittingActor, name: string, text: string): Promise<void> {
  const saved = await exportText(name, text);
  if (saved.ok) tell(actor, 'notice.exported');
  else if (saved.code === 'export/failed') tell(actor, 'notice.exportFailed');
}

function tell(actor: SittingActor, key: string, params: Notice['params'] = {}): void {
  actor.send({ type: 'desk.told', notice: { key, params } });
}
