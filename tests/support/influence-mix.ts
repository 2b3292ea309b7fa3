import type { Pairing } from './influence.ts';

/** Characters of the first chair: everyone who may sit anywhere, and the energy ministry of the record. */
const FIRST = ['fair', 'firm', 'keen', 'hard', 'energy-ministry'];

/** Who sits in the investor's chair beside the four: the temperament of the table's own record, or our invention. */
const INVESTORS: Readonly<Record<string, string>> = {
  'moscow-package': 'moscow',
  'rogun-rusal': 'rusal',
  'sangtuda-rao': 'rao-ues',
  'sangtuda2-iran': 'iran',
  'zeravshan-china': 'china',
  consortium: 'lenders',
};

/** All 25 pairs of a table's characters in turn, by seed: each plays 8 of 200 games. */
export function influenceMix(table: string): Pairing {
  const second = ['fair', 'hard', 'firm', 'keen', INVESTORS[table]!];
  return (seed) => ({ a: FIRST[seed % 5]!, b: second[Math.floor(seed / 5) % 5]! });
}
