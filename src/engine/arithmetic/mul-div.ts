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
  const quotient = Math.trunc(product / c);
  // The division above is rounded, so it can be one too far from zero; the remainder is exact and shows it.
  const remainder = product - quotient * c;
  // `+ 0` turns the -0 of a small negative quotient into 0.
  if (remainder === 0) return quotient + 0;
  return settle(quotient, remainder, c, product < 0 ? -1 : 1);
}

function settle(quotient: number, remainder: number, c: number, away: 1 | -1): number {
  const size = remainder * away;
  if (size < 0) return settle(quotient - away, remainder + away * c, c, away);
  const twice = 2 * size;
  return twice > c || (twice === c && quotient % 2 !== 0) ? quotient + away : quotient + 0;
}
