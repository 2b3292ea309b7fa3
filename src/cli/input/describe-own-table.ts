import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { momentAtDate } from '#analysis/moment/moment-at-date.ts';
import { valuesAtMoment } from '#analysis/moment/values-at-moment.ts';
import { tableAsDomain } from '#analysis/table/table-as-domain.ts';
import { createNegotiation, nameContract, positionCount } from '#engine/index.ts';
import { type CliFailure, cliFailure } from '../cli-failure.ts';
import { bundledScenarios, loadScenario } from './load-scenario.ts';

export type DescribedTable =
  | ({ readonly ok: true; readonly date: string } & ReturnType<typeof tableAsDomain>)
  | CliFailure;

/** Whether a path speaks of a scenario of ours: a bundled id, a pack's folder, an exchanged file. */
export function isOwnTable(path: string): boolean {
  if (bundledScenarios().includes(path) || existsSync(join(path, 'public.json'))) return true;
  return existsSync(path) && statSync(path).isFile();
}

/** One of our tables as it stands at its first date, central parameters, in the terms of the additive analysis. */
export function describeOwnTable(path: string): DescribedTable {
  const loaded = loadScenario(path);
  if (!loaded.ok) return loaded;
  const { table, ...negotiation } = createNegotiation(loaded.scenario);
  const { id, window, coupled } = table.common;
  const moment = momentAtDate({ table, ...negotiation }, window.from, []);
  if (moment === null) return cliFailure(`${path}: window: no round begins in it`);
  const { values } = valuesAtMoment(table, moment.context);
  const described = tableAsDomain(id, values, {
    terms: table.terms.map((term) => ({ name: term.id, positions: positionCount(term) })),
    coupled: coupled.map((term) => table.terms.findIndex((candidate) => candidate.id === term)),
    nameContract: (contract) => nameContract(table.terms, contract),
  });
  return { ok: true, date: window.from, ...described };
}
