/** Tables at which the host sends somebody else than its minister of energy. */
const otherHosts: Readonly<Record<string, string>> = {
  'moscow-package': 'tajikistan, foreign minister',
  'rogun-rusal': 'tajikistan, head of a commission',
};

/** Who sits for an actor at a table: the same word wherever the packs name the same invented person. */
export function faceAt(table: string, actor: string): string {
  return actor === 'tajikistan' ? (otherHosts[table] ?? actor) : actor;
}
