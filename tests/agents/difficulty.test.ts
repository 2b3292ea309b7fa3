import { describe, expect, it } from 'vitest';
import { ALL_TEMPERS, computerFor } from '#agents/computer-for.ts';
import { COMPUTER_NAMES, computerNamed } from '#agents/computer-named.ts';
import { DIFFICULTIES, type DifficultyId } from '#agents/difficulty.ts';
import { heaviestTerms } from '#agents/heaviest-terms.ts';
import { planOffer } from '#agents/plan-offer.ts';
import { playGame } from '#agents/play-game.ts';
import { TEMPERS } from '#agents/temper.ts';
import { temperAt } from '#agents/temper-at.ts';
import {
  createNegotiation,
  type Effect,
  mulDiv,
  type Offer,
  positionCount,
  type Statement,
  seedGenerator,
} from '#engine/index.ts';
import { aGame } from '#tests/support/a-game.ts';
import { aScenario, type Mutable } from '#tests/support/a-scenario.ts';
import { agentViewOf, anAgentView } from '#tests/support/an-agent-view.ts';
import { loadPack } from '#tests/support/packs.ts';

const chance = seedGenerator(1, 'test');
const levels = Object.keys(DIFFICULTIES) as DifficultyId[];

describe('the id of a computer', () => {
  it('is its character alone at steady, so that games of earlier days go on', () => {
    for (const id of Object.keys(TEMPERS)) expect(computerNamed(id)?.id).toBe(id);
    expect(computerNamed('fair@steady')?.id).toBe('fair');
  });

  it('names the difficulty behind an @ and reads back', () => {
    for (const character of Object.keys(ALL_TEMPERS))
      for (const level of levels) {
        const { id } = computerFor(character as keyof typeof ALL_TEMPERS, level);
        expect(computerNamed(id)?.id).toBe(id);
      }
  });

  it.each(['angel', 'fair@', 'fair@grand', 'fair@sharp@sharp', 'constructor', 'plain@master', ''])(
    'that nobody bears (%j) gives no computer',
    (id) => expect(computerNamed(id)).toBeNull(),
  );

  it('is listed for whoever asks which there are', () => {
    expect(COMPUTER_NAMES.characters).toContain('rao-ues');
    expect(COMPUTER_NAMES.difficulties).toEqual(levels);
  });
});

describe('difficulty', () => {
  it('steady leaves every character as it is', () => {
    for (const temper of Object.values(ALL_TEMPERS))
      expect(temperAt(temper, DIFFICULTIES.steady)).toEqual({
        ...temper,
        openness: DIFFICULTIES.steady.openness,
      });
  });

  it('raises what a character keeps and lowers what it gives, level by level', () => {
    for (const temper of Object.values(ALL_TEMPERS)) {
      const rising = levels.map((level) => temperAt(temper, DIFFICULTIES[level]));
      for (let k = 1; k < rising.length; k += 1) {
        const [before, after] = [rising[k - 1]!, rising[k]!];
        expect(after.reserve).toBeGreaterThan(before.reserve);
        expect(after.reciprocity).toBeLessThan(before.reciprocity);
        expect(after.belowLine).toBeLessThanOrEqual(before.belowLine);
        expect(after.inference).toBeGreaterThan(before.inference);
        expect(after.nearEnough).toBeLessThanOrEqual(before.nearEnough);
      }
    }
  });

  it('lets a learner take what comes near its wish, but nothing far from it', () => {
    const game = aGame({
      scenario: loadPack('sangtuda-rao'),
      by: { a: 'agent', b: 'agent' },
      options: { sideActions: false },
    }).prepare();
    const { table, view } = agentViewOf(game, 'a');
    const { target, range, search } = planOffer(
      table,
      view,
      temperAt(TEMPERS.fair, DIFFICULTIES.learner),
      chance,
    );
    const answer = (level: DifficultyId, below: { least: number; most: number }): string => {
      const low = target - mulDiv(range, below.most, 1_000);
      const high = target - mulDiv(range, below.least, 1_000);
      const score = table.terms.map((term) => Array<number>(positionCount(term)).fill(0));
      const { contract } = search.best({ low, high, score }, chance).found!;
      const offers: Offer[] = [{ seat: 'b', round: 0, contract, links: [], fate: 'open' }];
      const offered = { ...view, facts: { ...view.facts, offers, openOffer: 0 } };
      return computerFor('fair', level).choose(table, offered, chance).command.type;
    };
    expect(answer('learner', { least: 20, most: 90 })).toBe('acceptOffer');
    expect(answer('steady', { least: 20, most: 90 })).toBe('makeOffer');
    expect(answer('learner', { least: 130, most: 300 })).toBe('makeOffer');
  });

  it('lets a learner spare a lever that makes leaving easier for itself', () => {
    const sideActionOf = (level: DifficultyId, ...extra: Mutable<Effect>[]): string => {
      const scenario = aScenario((s) => {
        const gain: Mutable<Effect>[] = [{ type: 'allContracts', seat: 'a', by: 6_000 }, ...extra];
        s.seats.a.levers = [{ id: 'card', gain, otherEdge: [], records: [] }];
      });
      const { table, view } = anAgentView('a', { scenario }, { round: 3 });
      return computerFor('fair', level).choose(table, view, chance).command.type;
    };
    const wayOut: Mutable<Effect> = { type: 'walkAway', seat: 'a', by: 9_000 };
    expect(sideActionOf('learner')).toBe('playLever');
    expect(sideActionOf('steady', wayOut)).toBe('playLever');
    expect(sideActionOf('learner', wayOut)).not.toBe('playLever');
  });

  it('lets a master keep its heaviest terms to itself when asked, and what it names is truly weighed', () => {
    const game = aGame({
      scenario: loadPack('sangtuda-rao'),
      by: { a: 'agent', b: 'agent' },
    }).prepare();
    game.do({ seat: 'a', type: 'ask', about: 'matters' });
    const { table, view } = agentViewOf(game, 'b');
    const named = (level: DifficultyId): string => {
      const { command } = computerFor('fair', level).choose(table, view, chance);
      if (command.type !== 'answer') throw new Error(`no answer but ${command.type}`);
      return command.term;
    };
    const heavy = heaviestTerms(table, view);
    expect(levels.map((level) => heavy.indexOf(named(level)))).toEqual([0, 0, 1, 2]);
  });

  it('lets a learner show a second paper where steady has shown its one', () => {
    const first: Statement = { seat: 'a', round: 2, term: 'tariff', weight: 'high', as: 'document' };
    const { table, view } = anAgentView('a', {}, { round: 2, statements: [first], patience: { a: 5, b: 2 } });
    const type = (level: DifficultyId) => computerFor('keen', level).choose(table, view, chance).command.type;
    const later = { ...view, facts: { ...view.facts, firstRound: -1 } };
    expect(computerFor('keen', 'learner').choose(table, later, chance).command.type).toBe('reveal');
    expect(computerFor('keen', 'steady').choose(table, later, chance).command.type).not.toBe('reveal');
    expect(type('learner')).not.toBe('reveal');
  });
});

describe('every character at every difficulty', () => {
  const negotiation = createNegotiation(aScenario());

  it('plays to the end from both chairs without a refused command, and the same again', () => {
    for (const character of Object.keys(ALL_TEMPERS) as (keyof typeof ALL_TEMPERS)[])
      for (const level of levels) {
        const agents = { a: computerFor(character, level), b: computerFor(character, level) };
        const game = playGame(negotiation, { seed: 5, agents });
        expect(game.state.value).toBe('debrief');
        expect(playGame(negotiation, { seed: 5, agents }).commands).toEqual(game.commands);
      }
  });
});
