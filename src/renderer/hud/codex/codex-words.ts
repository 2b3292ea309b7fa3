import type { CodexTexts } from '#scenarios/codex/create-codex.ts';

/** A word of texts that leads to an entry, and in one sentence what the entry says. */
export interface CodexWord {
  readonly word: string;
  readonly entry: string;
  readonly about: string;
}

const nameKey = /^entry\.(.+)\.name$/;

/** All names and other names of the codex. */
export function codexWords(texts: CodexTexts): CodexWord[] {
  return Object.entries(texts).flatMap(([key, name]) => {
    const entry = nameKey.exec(key)?.[1];
    if (entry === undefined) return [];
    const about = firstSentence(texts[`entry.${entry}.text`] ?? '');
    const also = texts[`entry.${entry}.also`]?.split('|') ?? [];
    return [name, ...also].map((word) => ({ word, entry, about }));
  });
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
