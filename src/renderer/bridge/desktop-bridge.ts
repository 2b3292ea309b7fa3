import type { DesktopBridge } from '#protocol/ipc.ts';

/** What the desktop program's preload script gives the page; null in a browser. */
export function desktopBridge(): DesktopBridge | null {
  return (globalThis as { vakhsh?: DesktopBridge }).vakhsh ?? null;
}
