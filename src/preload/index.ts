import { contextBridge } from 'electron';
contextBridge.exposeInMainWorld('vakhsh', {});
