/**
 * Heights for names beside points, in the points' order: each as near to its point as it can stand with at least
 * `step` between any two.
 */
export function labelPlaces(heights: readonly number[], step: number): readonly number[] {
  const order = heights.map((_, at) => at).sort((a, b) => heights[a]! - heights[b]!);
  const places = [...heights];
  order.forEach((at, rank) => {
    const above = order[rank - 1];
    if (above === undefined) return;
    const lack = places[above]! + step - places[at]!;
    if (lack <= 0) return;
    places[at] = places[at]! + lack / 2;
    // Those above give way by as much, as far up as they touch each other.
    let shift = lack / 2;
    for (let up = rank - 1; up >= 0 && shift > 0; up -= 1) {
      const place = order[up]!;
      places[place] = places[place]! - shift;
      const next = order[up - 1];
      shift = next === undefined ? 0 : Math.max(0, places[next]! + step - places[place]!);
    }
  });
  return places;
}
