import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#protocol/shell-event.ts';

/** Text of one key in the chosen language. */
export type MenuText = (key: string) => string;

export interface MenuActions {
  /** Left to the page. */
  choose(command: MenuCommand): void;
  openFile(): void;
  openRecent(path: string): void;
  forgetRecent(): void;
  /** One step larger, one smaller, or back to 100 %. */
  zoom(step: 1 | -1 | 0): void;
  toggleFullScreen(): void;
  reload(): void;
  quit(): void;
}

export interface MenuNeeds {
  t: MenuText;
  actions: MenuActions;
  /** Absolute paths, the last one first. */
  recent: readonly string[];
  isMac: boolean;
}

type Item = MenuItemConstructorOptions;

const separator: Item = { type: 'separator' };

/** The program's menus in the chosen language, every command with its keys. */
export function menuTemplate(needs: MenuNeeds): Item[] {
  const { t, isMac } = needs;
  return [
    ...(isMac ? [{ label: t('title.name'), submenu: macMenu(needs) }] : []),
    { label: t('menu.game'), submenu: gameMenu(needs) },
    { label: t('menu.edit'), submenu: editMenu(t) },
    { label: t('menu.view'), submenu: viewMenu(needs) },
    { label: t('menu.help'), submenu: helpMenu(needs) },
  ];
}

function macMenu({ t }: MenuNeeds): Item[] {
  return [
    { role: 'hide', label: t('menu.hide') },
    { role: 'hideOthers', label: t('menu.hideOthers') },
    separator,
    { role: 'quit', label: t('menu.quit') },
  ];
}

function gameMenu(needs: MenuNeeds): Item[] {
  const { t, actions, isMac } = needs;
  const choice = (key: string, command: MenuCommand, accelerator?: string): Item => ({
    label: t(key),
    click: () => actions.choose(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  return [
    choice('menu.newGame', 'new-game', 'CmdOrCtrl+N'),
    choice('menu.savedGames', 'saved-games', 'CmdOrCtrl+L'),
    { label: t('menu.open'), accelerator: 'CmdOrCtrl+O', click: () => actions.openFile() },
    { label: t('menu.openRecent'), submenu: recentMenu(needs) },
    separator,
    choice('menu.saveCopy', 'save-copy', 'CmdOrCtrl+S'),
    choice('menu.saveEverything', 'save-everything', 'CmdOrCtrl+Shift+S'),
    ...(isMac
      ? []
      : [separator, { label: t('menu.quit'), accelerator: 'CmdOrCtrl+Q', click: () => actions.quit() }]),
  ];
}

function recentMenu({ t, actions, recent }: MenuNeeds): Item[] {
  if (recent.length === 0) return [{ label: t('menu.noRecent'), enabled: false }];
  return [
    ...recent.map(
      (path): Item => ({
        // An ampersand would underline the letter after it.
        label: basename(path).replaceAll('&', '&&'),
        click: () => actions.openRecent(path),
      }),
    ),
    separator,
    { label: t('menu.forgetRecent'), click: () => actions.forgetRecent() },
  ];
}

function editMenu(t: MenuText): Item[] {
  return [
    { role: 'undo', label: t('menu.undo') },
    { role: 'redo', label: t('menu.redo') },
    separator,
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { role: 'selectAll', label: t('menu.selectAll') },
  ];
}

function viewMenu({ t, actions, isMac }: MenuNeeds): Item[] {
  return [
    { label: t('menu.zoomIn'), accelerator: 'CmdOrCtrl+Plus', click: () => actions.zoom(1) },
    // The same key without Shift.
    { label: t('menu.zoomIn'), accelerator: 'CmdOrCtrl+=', click: () => actions.zoom(1), visible: false },
    { label: t('menu.zoomOut'), accelerator: 'CmdOrCtrl+-', click: () => actions.zoom(-1) },
    { label: t('menu.zoomReset'), accelerator: 'CmdOrCtrl+0', click: () => actions.zoom(0) },
    separator,
    {
      label: t('menu.fullScreen'),
      accelerator: isMac ? 'Ctrl+Cmd+F' : 'F11',
      click: () => actions.toggleFullScreen(),
    },
    { label: t('menu.reload'), accelerator: 'F5', click: () => actions.reload() },
  ];
}

function helpMenu({ t, actions }: MenuNeeds): Item[] {
  return [
    { label: t('menu.keys'), accelerator: 'F1', click: () => actions.choose('keys') },
    { label: t('menu.about'), click: () => actions.choose('about') },
  ];
}
