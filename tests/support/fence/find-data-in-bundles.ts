import type { Sources } from './find-breaches.ts';

/** A text shorter than this may occur in a bundle by chance. */
const tellingLength = 40;

/**
 * Every text of the data files that stands in a bundle, as a sentence.
 * @param data JSON files by path
 * @param bundles built files by path
 */
export function findDataInBundles(data: Sources, bundles: Sources): string[] {
  return Object.entries(data).flatMap(([source, json]) =>
    tellingTexts(JSON.parse(json)).flatMap((text) =>
      Object.entries(bundles)
        .filter(([, bundle]) => bundle.includes(text))
        .map(([path]) => `${path} holds text of ${source}: "${text}"`),
    ),
  );
}

/** The beginnings of texts, up to the first character that a bundler might write otherwise. */
function tellingTexts(value: unknown): string[] {
  if (typeof value === 'string') {
    const beginning = /^[\w ,.;:()-]*/.exec(value)?.[0] ?? '';
    return beginning.length >= tellingLength ? [beginning] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(tellingTexts);
}
