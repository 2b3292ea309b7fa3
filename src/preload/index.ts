import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge, IpcAnswers, IpcArguments, IpcChannel, wakeChannel } from '#protocol/ipc.ts';

// Only types may come from `protocol`: its values would bring a package along.
const wake: typeof wakeChannel = 'shell.wake';

function call<Channel extends IpcChannel>(
  channel: Channel,
): (...args: IpcArguments<Channel>) => Promise<IpcAnswers[Channel]> {
  return (...args) => ipcRenderer.invoke(channel, ...args);
}

contextBridge.exposeInMainWorld('vakhsh', {
  store: {
    list: call('store.list'),
    read: call('store.read'),
    create: call('store.create'),
    append: call('store.append'),
    writeSnapshot: call('store.write-snapshot'),
    readSnapshot: call('store.read-snapshot'),
    remove: call('store.remove'),
    setAside: call('store.set-aside'),
  },
  exportText: call('export.text'),
  shell: {
    take: call('shell.take'),
    onWake: (listener) => {
      ipcRenderer.removeAllListeners(wake);
      ipcRenderer.on(wake, () => listener());
    },
    setLanguage: call('shell.set-language'),
    openFile: call('shell.open-file'),
  },
  hostClass: call('class.host'),
} satisfies DesktopBridge);
