import type { RibbonCell, RibbonPicture } from '../stage-picture.ts';

/** How one cell of the ribbon looks. */
export type CellLook =
  | { readonly type: 'nobody' }
  | { readonly type: 'whole'; readonly side: 'mine' | 'theirs'; readonly isHatched: boolean }
  /** `mine` is this chair's part of the profit, percent. */
  | { readonly type: 'split'; readonly mine: number };

/** The looks of all cells: the investor's years, the clause's years, and what follows. */
export function ribbonLooks({ cells, hostShare, isHost }: RibbonPicture): CellLook[] {
  const investor = isHost ? 'theirs' : 'mine';
  const looks: Readonly<Record<RibbonCell, CellLook>> = {
    nobody: { type: 'nobody' },
    investor: { type: 'whole', side: investor, isHatched: false },
    clause: { type: 'whole', side: investor, isHatched: true },
    shared: { type: 'split', mine: isHost ? hostShare : 100 - hostShare },
  };
  return cells.map((goesTo) => looks[goesTo]);
}

/** One word for a look: cells with the same word look alike. */
export function lookKey(look: CellLook): string {
  switch (look.type) {
    case 'nobody':
      return 'nobody';
    case 'whole':
      return `${look.side}${look.isHatched ? ' hatched' : ''}`;
    case 'split':
      return `split ${look.mine}`;
  }
}

/** Which cells look different now, from the first to the last. */
export function changedCells(before: readonly CellLook[], now: readonly CellLook[]): number[] {
  return now.flatMap((look, at) => {
    const old = before[at];
    return old && lookKey(old) === lookKey(look) ? [] : [at];
  });
}
