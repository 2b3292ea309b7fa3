import { ipcMain } from 'electron';
import { type IpcChannel, ipcChannels } from '#protocol/ipc.ts';
import { type IpcHandlers, ipcRouter } from './ipc-router.ts';

/** Answers every channel through the one router, and no other. */
export function listenToPages(handlers: IpcHandlers): void {
  const route = ipcRouter(handlers, (error) => console.error(error));
  for (const channel of Object.keys(ipcChannels) as IpcChannel[]) {
    ipcMain.handle(channel, (event, ...args) => {
      const frame = event.senderFrame;
      const sender = {
        address: frame?.url ?? '',
        isMainFrame: frame !== null && frame === event.sender.mainFrame,
      };
      return route(channel, sender, args);
    });
  }
}
