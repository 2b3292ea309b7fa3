/**
 * The part of the other tables above which one stands, in hundredths; ties count half. Null where there is no other.
 *
 * @param values one chair's values at all tables of a class
 */
export function percentile(values: readonly number[], own: number): number | null {
  const others = values.length - 1;
  if (others < 1) return null;
  const below = values.filter((value) => value < own).length;
  const ties = values.filter((value) => value === own).length - 1;
  return Math.round((100 * (below + ties / 2)) / others);
}
