import type { ExactScores } from '#engine/exchange/additive-domain.ts';

/** An exact number; the denominator is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The decimal that a number is written as: 0.1 is one tenth, not the nearest double. */
export function decimal(number: number): Fraction {
  const [digits = '0', exponent = '0'] = String(number).split('e');
  const [whole = '0', rest = ''] = digits.split('.');
  const places = rest.length - Number(exponent);
  const over = BigInt(whole + rest);
  return places > 0
    ? { over, under: 10n ** BigInt(places) }
    : { over: over * 10n ** BigInt(-places), under: 1n };
}

export function times(left: Fraction, right: Fraction): Fraction {
  return { over: left.over * right.over, under: left.under * right.under };
}

export function plus(left: Fraction, right: Fraction): Fraction {
  return { over: left.over * right.under + right.over * left.under, under: left.under * right.under };
}

/** @param right must be positive */
export function dividedBy(left: Fraction, right: Fraction): Fraction {
  return { over: left.over * right.under, under: left.under * right.over };
}

/** Cut to [0, 1]. */
export function cutToUnit(value: Fraction): Fraction {
  if (value.over < 0n) return { over: 0n, under: 1n };
  return value.over > value.under ? { over: 1n, under: 1n } : value;
}

/** Score tables as doubles and, unless the common unit gets out of hand, as whole units too. */
export function scoreTables(fractions: readonly (readonly Fraction[])[]): {
  readonly scores: Float64Array[];
  readonly exact?: ExactScores;
} {
  const reduced = fractions.map((table) => table.map(reduce));
  const scores = reduced.map((table) => Float64Array.from(table, toNumber));
  const unitsPerPoint = commonUnit(reduced.flat());
  if (unitsPerPoint === null) return { scores };
  const whole = ({ over, under }: Fraction) => over * (unitsPerPoint / under);
  return { scores, exact: { unitsPerPoint, scores: reduced.map((table) => table.map(whole)) } };
}

const LARGEST_UNIT = 2n ** 4096n;

function commonUnit(fractions: readonly Fraction[]): bigint | null {
  let common = 1n;
  for (const { under } of fractions) {
    if (common % under === 0n) continue;
    common *= under / greatestCommonDivisor(common, under);
    if (common > LARGEST_UNIT) return null;
  }
  return common;
}

function reduce({ over, under }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(over < 0n ? -over : over, under);
  return { over: over / divisor, under: under / divisor };
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Scaled so that the quotient keeps 60 bits whatever the size of the parts. */
function toNumber({ over, under }: Fraction): number {
  if (over === 0n) return 0;
  const magnitude = over < 0n ? -over : over;
  const shift = Math.max(0, 64 - (magnitude.toString(2).length - under.toString(2).length));
  return Number((over << BigInt(shift)) / under) / 2 ** shift;
}
