import { app, type BrowserWindow } from 'electron';
import type { ExportResult } from '#protocol/ipc.ts';
import { gameFileEnding, type OpenFileResult } from '#protocol/shell-event.ts';
import { exportText } from './export-text.ts';
import type { MenuText } from './menu-template.ts';
import { openFileDialog } from './open-file-dialog.ts';
import { readGameFile } from './read-game-file.ts';
import type { ShellEvents } from './shell-events.ts';
import type { ShellMemory } from './shell-memory.ts';
import { withRecent } from './shell-state.ts';

export interface FileDeskNeeds {
  readonly memory: ShellMemory;
  readonly events: ShellEvents;
  /** Texts in the language of the moment. */
  texts(): MenuText;
  /** The window over which dialogs stand; null once it is closed. */
  window(): BrowserWindow | null;
  /** The list of recent files is another one now. */
  onRecentChanged(): void;
}

/** Files that the user opens and saves by hand, and the list of recent ones. */
export interface FileDesk {
  /** Hands files to the page, one after another. */
  open(paths: readonly string[]): Promise<void>;
  askAndOpen(): Promise<OpenFileResult>;
  save(suggestedName: string, text: string): Promise<ExportResult>;
  forgetRecent(): void;
}

export function fileDesk({ memory, events, texts, window, onRecentChanged }: FileDeskNeeds): FileDesk {
  function note(path: string): void {
    memory.change({ recent: withRecent(memory.state.recent, path) });
    app.addRecentDocument(path);
    onRecentChanged();
  }

  async function open(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const event = await readGameFile(path);
      if (event.type === 'file.opened') note(path);
      events.tell(event);
    }
  }

  return {
    open,
    async askAndOpen() {
      const over = window();
      const paths = over === null ? [] : await openFileDialog(over, texts());
      await open(paths);
      return paths.length > 0 ? { ok: true } : { ok: false, code: 'open/cancelled' };
    },
    async save(suggestedName, text) {
      const over = window();
      if (over === null) return { ok: false, code: 'export/failed' };
      const saved = await exportText(over, suggestedName, text);
      if (!saved.ok) return saved;
      if (saved.path.endsWith(`.${gameFileEnding}`)) note(saved.path);
      return { ok: true };
    },
    forgetRecent() {
      memory.change({ recent: [] });
      app.clearRecentDocuments();
      onRecentChanged();
    },
  };
}
