import type { Sources } from './find-breaches.ts';

/** Names that bring the clock or chance into a file. */
const clockAndChance = /\bMath\s*\.\s*random\b|\bDate\b|\bperformance\b|\bcrypto\b|\bTemporal\b/g;

/**
 * What Node and Chromium need not agree on to the last bit, by allow-list: `Math` is followed by a function that is
 * exact by definition, and there is no power operator, no locale and no timer.
 */
const inexact =
  /\bMath\b(?!\s*\.\s*(?:abs|ceil|clz32|floor|imul|max|min|random|round|sign|sqrt|trunc)\b)|\*\*|\bIntl\b|\.toLocale\w*|\.localeCompare\b|\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/g;

/** Every use of clock or chance, as a sentence; with `exactMaths` also of what differs between engines. */
export function findChance(sources: Sources, exactMaths: boolean): string[] {
  const patterns = exactMaths ? [clockAndChance, inexact] : [clockAndChance];
  return Object.entries(sources).flatMap(([file, source]) => {
    const code = withoutCommentsAndTexts(source);
    return patterns.flatMap((pattern) =>
      [...code.matchAll(pattern)].map((match) => `${file} uses ${match[0]}`),
    );
  });
}

function withoutCommentsAndTexts(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm, '');
}
