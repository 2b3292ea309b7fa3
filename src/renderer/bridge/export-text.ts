import type { ExportResult } from '#protocol/ipc.ts';
import { desktopBridge } from './desktop-bridge.ts';

/** Lets the user save a text file: through a dialog in the desktop program, as a download in a browser. */
export async function exportText(suggestedName: string, text: string): Promise<ExportResult> {
  const desktop = desktopBridge();
  if (desktop !== null) return desktop.exportText(suggestedName, text);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  // The download reads the address after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return { ok: true };
}
