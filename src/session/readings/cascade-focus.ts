/** A plant on the Vakhsh. */
export type PlantId = 'rogun' | 'nurek' | 'baipaza' | 'sangtuda1' | 'sangtuda2' | 'golovnaya';

/** The plants as the river comes to them, the highest first. */
export const plants: readonly PlantId[] = [
  'rogun',
  'nurek',
  'baipaza',
  'sangtuda1',
  'sangtuda2',
  'golovnaya',
];

const focusOf: Readonly<Record<string, PlantId | null>> = {
  'sangtuda-rao': 'sangtuda1',
  'sangtuda2-iran': 'sangtuda2',
  'rogun-rusal': 'rogun',
  'moscow-package': null,
  consortium: 'rogun',
};

/** The plant that a table is about; null where it is about all of them, undefined where its works lie elsewhere. */
export function cascadeFocus(table: string): PlantId | null | undefined {
  return focusOf[table];
}
