import { cashToFind } from '../project/pay-off-plant/plant.ts';
import type { Rule } from '../scenario/scenario.ts';
import type { Contract } from '../terms/contract.ts';
import { valueAt } from '../terms/term.ts';
import type { Facts } from './state.ts';
import type { Table } from './table.ts';

/** What a rule may look at. `gain` is the seat's value above its walk-away, thousandths of a point. */
export interface RuleCase {
  readonly contract: Contract;
  readonly gain: number;
  readonly facts: Pick<Facts, 'economics' | 'ladders'>;
}

/** Whether a declared rule holds for a contract at this moment. */
export function ruleHolds(table: Table, rule: Rule, at: RuleCase): boolean {
  if ('all' in rule) return rule.all.every((part) => ruleHolds(table, part, at));
  if ('any' in rule) return rule.any.some((part) => ruleHolds(table, part, at));
  if ('gainAtLeast' in rule) return at.gain >= rule.gainAtLeast;
  if ('firstHostYearBy' in rule) return firstHostYear(table, at) <= rule.firstHostYearBy;
  if ('budgetMoneyAtMost' in rule) return budgetMoney(table, at) <= rule.budgetMoneyAtMost;
  if ('ladder' in rule) return (at.facts.ladders[rule.ladder] ?? 0) <= rule.atMost;
  const index = table.indexOf.get(rule.term);
  if (index === undefined) throw new RangeError(`a rule names the unknown term ${rule.term}`);
  const value = valueAt(table.terms[index]!, at.contract[index]!);
  if ('is' in rule) return rule.is.includes(value);
  const amount = Number(value);
  return 'atLeast' in rule ? amount >= rule.atLeast : amount <= rule.atMost;
}

/** The year in which profit first reaches the host, or Infinity where nothing is paid off. */
export function firstHostYear(table: Table, at: Omit<RuleCase, 'gain'>): number {
  if (!table.payOff) return Number.POSITIVE_INFINITY;
  const economics = { ...at.facts.economics, outputPermille: 1_000 };
  const { firstYear, startMonth, months } = table.payOff.read(at.contract, economics);
  return firstYear + Math.floor((startMonth + months) / 12);
}

/** Money that the investor's state budget brings, thousands of USD. */
export function budgetMoney(table: Table, at: Omit<RuleCase, 'gain'>): number {
  if (!table.plant) return 0;
  const { plant } = table.plant.binding;
  const terms = table.plant.read(at.contract);
  const economics = { ...at.facts.economics, outputPermille: 1_000 };
  return cashToFind(plant, economics, terms.overrunHalves) - terms.ownCash;
}
