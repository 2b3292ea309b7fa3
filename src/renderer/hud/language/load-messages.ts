import type { Lang } from './languages.ts';
import type { Messages } from './messages.ts';

/** Texts of one language, or the one sentence that says why they could not be had. */
export type LoadedMessages = { ok: true; messages: Messages } | { ok: false; reason: string };

function isMessages(value: unknown): value is Messages {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}

/** Fetches `/locales/<lang>.json` from the address the game was served from. */
export async function loadMessages(lang: Lang, fetchFile: typeof fetch = fetch): Promise<LoadedMessages> {
  const file = `/locales/${lang}.json`;
  try {
    const response = await fetchFile(file);
    if (!response.ok) return { ok: false, reason: `${file} could not be loaded (${response.status}).` };
    const messages: unknown = await response.json();
    if (isMessages(messages)) return { ok: true, messages };
    return { ok: false, reason: `${file} is not a flat list of texts by key.` };
  } catch {
    return { ok: false, reason: `${file} could not be loaded or is not JSON.` };
  }
}
