import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { drawBetween, type SeatId, seedGenerator } from '#engine/index.ts';

interface PrivatePart {
  values: { rateBp: number; terms: { points: number[] }[] };
  walkAwayByRound: number[];
  facts: { effects: { by?: number }[] }[];
  guess: { base: number; terms: Record<string, number[]> };
}

/** A folder of packs in which everything private of one chair of a table is another: values, walk-aways, facts, texts. */
export function aPackWithOtherSecrets(table: string, chair: SeatId, seed: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'vakhsh-other-'));
  cpSync(join(projectRoot, 'assets', 'packs'), folder, { recursive: true });
  let chance = seedGenerator(seed, 'secrets');
  const between = (low: number, high: number): number => {
    const draw = drawBetween(chance, low, high);
    chance = draw.next;
    return draw.value;
  };
  const change = <Part>(file: string, edit: (value: Part) => void): void => {
    const path = join(folder, table, file);
    const value = JSON.parse(readFileSync(path, 'utf8')) as Part;
    edit(value);
    writeFileSync(path, JSON.stringify(value));
  };
  change<Record<string, string>>(`text/en/${chair}.json`, (texts) => {
    for (const key of Object.keys(texts)) texts[key] = `other words ${between(1, 1_000_000)}`;
  });
  change<PrivatePart>(`seat-${chair}.json`, (part) => {
    part.values.rateBp = between(300, 1_500);
    for (const term of part.values.terms) term.points = term.points.map(() => between(-40_000, 40_000));
    part.walkAwayByRound = part.walkAwayByRound.map(() => between(10_000, 200_000));
    for (const { effects } of part.facts)
      for (const effect of effects) if (effect.by !== undefined) effect.by = between(1, 9_000);
    part.guess.base = between(1, 300_000);
    for (const term of Object.keys(part.guess.terms))
      part.guess.terms[term] = part.guess.terms[term]!.map(() => between(-90_000, 90_000));
  });
  return folder;
}
