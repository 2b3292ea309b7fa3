/**
 * a × b ÷ c on whole numbers, rounded half to even. The one way in which the engine multiplies and divides
 * money and points, so that Node and Chromium agree to the last digit.
 *
 * @throws RangeError when |a × b| reaches 2^53 or c is not a positive whole number: a bug, never a player's input.
 */
export function mulDiv(a: number, b: number, c: number): number {
  const product = a * b;
  if (!Number.isSafeInteger(product)) throw new RangeError(`mulDiv: ${a} × ${b} leaves the safe integers`);
  if (!(c > 0)) throw new RangeError(`mulDiv: the divisor ${c} is not positive`);
  const remainder = product % c;
  const quotient = (product - remainder) / c;
  if (remainder === 0) return quotient;
  const twice = remainder < 0 ? -2 * remainder : 2 * remainder;
  const away = product < 0 ? -1 : 1;
  if (twice > c || (twice === c && quotient % 2 !== 0)) return quotient + away;
  return quotient;
}
