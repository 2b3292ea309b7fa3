import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';

/** Names under which the page's side of the wire stands; a hostile page may call the first as it likes. */
export const invokeName = '__standInInvoke';
export const sendName = '__standInSend';

/**
 * A script that runs the built preload bundle before anything else in a page, with a stand-in for what a sandboxed
 * preload may require. The page and the preload share one world here, which real context isolation forbids.
 */
export function preloadScript(): string {
  const preload = readFileSync(join(projectRoot, 'out/preload/index.cjs'), 'utf8');
  return `(${runPreload})(${JSON.stringify(invokeName)}, ${JSON.stringify(sendName)}, (require, module, exports) => {
${preload}
})`;
}

/** Runs in the page. */
function runPreload(
  invoke: string,
  send: string,
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  if (window.top !== window) return;
  type Listener = (event: object, ...args: unknown[]) => void;
  const page = globalThis as unknown as Record<string, (...args: unknown[]) => unknown>;
  const listeners = new Map<string, Listener[]>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: unknown) =>
        Object.defineProperty(globalThis, name, { value, writable: false, configurable: false }),
    },
    ipcRenderer: {
      // Only what can be copied goes over, as in Electron.
      invoke: (channel: string, ...args: unknown[]) => page[invoke]!(channel, structuredClone(args)),
      on: (channel: string, listener: Listener) =>
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      removeAllListeners: (channel: string) => listeners.delete(channel),
    },
  };
  page[send] = (channel, args) => {
    for (const listener of listeners.get(channel as string) ?? []) listener({}, ...(args as unknown[]));
  };
  const require = (name: string): unknown => {
    if (name === 'electron') return electron;
    throw new Error(`a sandboxed preload cannot require ${name}`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports);
}
