import type { BySeat } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';

/** The names of the two sides in the player's language, as the scenario gives them. */
export function debriefSides({ texts, common }: ClassDebrief, lang: string): BySeat<string> {
  const words = texts[lang] ?? texts.en ?? {};
  return { a: words['side.a'] ?? common.roles.a, b: words['side.b'] ?? common.roles.b };
}
