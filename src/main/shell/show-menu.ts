import { Menu } from 'electron';
import { type MenuNeeds, menuTemplate } from './menu-template.ts';

/** Gives the program its menus anew: in another language, or with other recent files. */
export function showMenu(needs: Omit<MenuNeeds, 'isMac'>): void {
  const isMac = process.platform === 'darwin';
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...needs, isMac })));
}
