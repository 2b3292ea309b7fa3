import type { Fact } from './create-facts-registry.ts';
import { numbersInText, type WrittenNumber } from './numbers-in-text.ts';

/** Whether a record tells this number: its value or an end of its range to two in a hundred, its words or its days. */
export function recordTells(
  { value, statement, date, dateEnd }: Fact,
  { amounts, year }: WrittenNumber,
): boolean {
  const values = value === null ? [] : [value].flat();
  const near = (one: number, other: number): boolean => Math.abs(one - other) * 50 <= Math.abs(other);
  if (amounts.some((amount) => values.some((each) => near(amount, each)))) return true;
  const written = numbersInText(statement).flatMap((number) => number.amounts);
  if (amounts.some((amount) => written.includes(amount))) return true;
  const days = `${date}-${dateEnd ?? ''}`.split('-').filter(Boolean).map(Number);
  return days.includes(amounts[0]!) && (year || amounts[0]! <= 31);
}
