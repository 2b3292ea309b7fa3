import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import type { SeatId } from '#engine/index.ts';

export interface MarkedPacks {
  /** A folder of packs in which one chair's part of Sangtuda-1 is full of markers. */
  readonly folder: string;
  /** Every marker: nine digits that occur nowhere else. */
  readonly markers: readonly string[];
}

/** Copies the packs and replaces the private texts and numbers of one chair by markers of nine digits. */
export function aMarkedPack(chair: SeatId = 'b'): MarkedPacks {
  const folder = mkdtempSync(join(tmpdir(), 'vakhsh-marked-'));
  cpSync(join(projectRoot, 'assets', 'packs'), folder, { recursive: true });
  const markers: string[] = [];
  const marker = (): number => {
    const next = (chair === 'a' ? 310_000_001 : 710_000_001) + markers.length * 7_919;
    markers.push(String(next));
    return next;
  };
  const change = (file: string, edit: (value: Record<string, unknown>) => unknown): void => {
    const path = join(folder, 'sangtuda-rao', file);
    writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')))));
  };
  change(`text/en/${chair}.json`, (texts) =>
    Object.fromEntries(Object.keys(texts).map((key) => [key, `marker ${marker()}`])),
  );
  change(`seat-${chair}.json`, (part) => {
    const seat = part as unknown as MarkedSeat;
    seat.walkAwayByRound = seat.walkAwayByRound.map(marker);
    for (const term of seat.values.terms) term.points = term.points.map(marker);
    for (const [term, points] of Object.entries(seat.guess.terms))
      seat.guess.terms[term] = points.map(marker);
    return seat;
  });
  return { folder, markers };
}

interface MarkedSeat {
  walkAwayByRound: number[];
  values: { terms: { points: number[] }[] };
  guess: { terms: Record<string, number[]> };
}
