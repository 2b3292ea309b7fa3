import { describe, expect, it } from 'vitest';
import {
  createNegotiation,
  readContract,
  readHome,
  type Standing,
  type StandingRule,
} from '#engine/index.ts';
import { loadPack } from '../support/packs.ts';

const LINKED = ['sangtuda-rao', 'rogun-rusal', 'sangtuda2-iran', 'zeravshan-china', 'consortium'];
const SETUP = { seed: 1, by: { a: 'person', b: 'person' }, options: { central: true } } as const;

/** The plainest end of a table under which a rule holds. */
function standingFor(table: string, rule: StandingRule): Standing {
  const plain: Standing = {
    table,
    game: '0123456789abcdef',
    outcome: 'signed',
    date: '2004-10-16',
    agreed: {},
    trust: { a: 3, b: 3 },
    words: [],
  };
  if ('any' in rule) return standingFor(table, rule.any[0]!);
  if ('outcome' in rule)
    return { ...plain, outcome: rule.outcome[0]!, agreed: rule.outcome[0] === 'signed' ? {} : null };
  if ('term' in rule) return { ...plain, agreed: { [rule.term]: rule.is[0]! } };
  if ('word' in rule) {
    const word = { by: rule.by, kind: 'delivery', about: 'ratify', date: '2004-10-16' } as const;
    const words = Array.from({ length: rule.atLeast }, () => ({ ...word, kept: rule.word === 'kept' }));
    return { ...plain, words };
  }
  throw new Error(`no standing was written for ${JSON.stringify(rule)}`);
}

describe.each(LINKED)('what other tables leave at %s', (id) => {
  const scenario = loadPack(id);
  const negotiation = createNegotiation(scenario);
  const links = scenario.public.between ?? [];
  const plain = negotiation.start(SETUP);

  it('names tables that come with the program and terms that they have', () => {
    expect(links.length).toBeGreaterThanOrEqual(4);
    for (const { from, when } of links)
      for (const table of from) {
        const { terms } = loadPack(table).public;
        const named = 'any' in when ? when.any : [when];
        for (const rule of named) {
          if (!('term' in rule)) continue;
          const term = terms.find((candidate) => candidate.id === rule.term);
          expect(term?.kind === 'choice' && rule.is.every((value) => term.options.includes(`${value}`))).toBe(
            true,
          );
        }
      }
  });

  it.each(links.map((link) => [link.id, link] as const))(
    '%s acts, and moves a chair or the papers',
    (name, link) => {
      const state = negotiation.start({ ...SETUP, carried: [standingFor(link.from[0]!, link.when)] });
      expect(state.context.facts.carried?.links).toContain(name);
      const { carried: _, ...facts } = state.context.facts;
      expect({ ...state.context, facts }).not.toEqual(plain.context);
    },
  );
});

describe('the debt of the Moscow package at Sangtuda-1', () => {
  const scenario = loadPack('sangtuda-rao');
  const negotiation = createNegotiation(scenario);
  const { table } = negotiation;
  const owed = standingFor('moscow-package', { term: 'rest', is: ['owed'] });

  it('left as a debt, it is USD 50 m more for the Russian budget to find', () => {
    const recorded = scenario.public.records.find(({ id }) => id === 'terms-2005')!;
    const reading = readContract(table.terms, recorded.contract);
    if (!reading.ok) throw new Error(reading.code);
    const kept = negotiation.start({ ...SETUP, carried: [owed] }).context;
    const swapped = negotiation.start(SETUP).context;
    const finance = (of: typeof kept) =>
      readHome(table, of.facts, of.private.b, reading.contract).find(({ block }) => block.id === 'finance')!;
    expect(kept.facts.economics.debtSwap).toBe(0);
    expect(finance(swapped).stand).toBe('firm');
    expect(finance(kept).stand).not.toBe('firm');
    const worth = (of: typeof kept) => table.sheet(of.facts, of.private.b).valueOf(reading.contract);
    expect(worth(kept)).toBeLessThan(worth(swapped));
  });
});
