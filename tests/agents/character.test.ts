import { describe, expect, it } from 'vitest';
import { characters } from '#agents/characters.ts';
import { heaviestTerms } from '#agents/heaviest-terms.ts';
import type { CharacterId } from '#agents/temper.ts';
import {
  type Command,
  type CommandOf,
  type CommandType,
  createTable,
  type Effect,
  type Facts,
  type Offer,
  type SeatId,
  type SeatView,
  seedGenerator,
  weightOf,
} from '#engine/index.ts';
import { shortTalks } from '#scenarios/short-talks.ts';
import { aGame, type Game } from '#tests/support/a-game.ts';
import { aScenario, type Mutable } from '#tests/support/a-scenario.ts';
import { agentViewOf, anAgentView } from '#tests/support/an-agent-view.ts';
import { loadPack } from '#tests/support/packs.ts';

const chance = seedGenerator(1, 'test');
const scenario = loadPack('sangtuda-rao');

/** What a character does at a seat now, side actions switched off unless asked for. */
function chooses<T extends CommandType>(
  game: Game,
  seat: SeatId,
  type: T,
  { facts = {}, own = {}, id = 'fair' }: Moment = {},
): CommandOf<T> {
  const { table, view } = agentViewOf(game, seat, facts);
  const { command } = characters[id].choose(table, { ...view, own: { ...view.own, ...own } }, chance);
  expect(command.type).toBe(type);
  return command as CommandOf<T>;
}

interface Moment {
  readonly facts?: Partial<Facts>;
  readonly own?: Partial<SeatView['own']>;
  readonly id?: CharacterId;
}

function theTable(options: Partial<Facts['options']> = {}): Game {
  return aGame({
    scenario,
    by: { a: 'agent', b: 'agent' },
    options: { sideActions: false, ...options },
  }).prepare();
}

function offersOf(...made: [SeatId, readonly number[]][]): Pick<Facts, 'offers' | 'openOffer'> {
  const offers = made.map(
    ([seat, contract], at): Offer => ({
      seat,
      round: 0,
      contract,
      links: [],
      fate: at === made.length - 1 ? 'open' : 'countered',
    }),
  );
  return { offers, openOffer: offers.length - 1 };
}

/** The contracts that both chairs like best, by their own opening. */
const wishOf = (game: Game, seat: SeatId) => game.contract(scenario.seats[seat].opening);

describe('a character at the table', () => {
  it('opens between its walk-away and what it may hope for, with words about its heaviest term', () => {
    const game = theTable();
    const { contract, speech } = chooses(game, 'a', 'makeOffer');
    const { walkAway } = game.state.context.private.a;
    expect(game.value('a', contract)).toBeGreaterThan(walkAway + 50_000);
    expect(speech?.line).toBe('opening');
  });

  it('asks early, of what matters and then of what would make it work', () => {
    const game = theTable({ sideActions: true });
    expect(chooses(game, 'a', 'ask').about).toBe('matters');
    expect(chooses(game, 'a', 'ask', { facts: { round: 1 } }).about).toBe('works');
  });

  it("leaves the last of the other side's patience alone", () => {
    const game = theTable({ sideActions: true });
    chooses(game, 'a', 'makeOffer', { facts: { patience: { a: 5, b: 2 } } });
  });

  it('calms a side that has lost all patience', () => {
    const game = theTable({ sideActions: true });
    chooses(game, 'a', 'pause', { facts: { patience: { a: 5, b: 0 } } });
  });

  it('answers a question with its heaviest term, truly weighed, and another one the next time', () => {
    const game = theTable({ sideActions: true }).do({ seat: 'a', type: 'ask', about: 'matters' });
    const first = chooses(game, 'b', 'answer');
    const { table, view } = agentViewOf(game, 'b');
    expect(first.weight).toBe(weightOf(table, view.facts, view.own, first.term));
    expect(first.weight).toBe('high');
    const again = chooses(game, 'b', 'answer', {
      facts: { statements: [{ seat: 'b', round: 0, term: first.term, weight: 'high', as: 'claim' }] },
    });
    expect(again.term).not.toBe(first.term);
  });

  it('asked what would make it work, names a term and where that would have to move', () => {
    const game = theTable({ sideActions: true });
    const offer = wishOf(game, 'a');
    game.do({ seat: 'a', type: 'ask', about: 'works' });
    const { term, towards } = chooses(game, 'b', 'answer', { facts: offersOf(['a', offer]) });
    const index = game.negotiation.table.indexOf.get(term)!;
    expect(towards).not.toBe(offer[index]);
    expect(game.value('b', offer.with(index, towards!))).toBeGreaterThan(game.value('b', offer));
  });

  it('plays a lever only where it helps more than its other edge', () => {
    const withLever = (otherEdge: number) =>
      aScenario((s) => {
        s.seats.a.levers = [
          {
            id: 'card',
            gain: [{ type: 'allContracts', seat: 'a', by: 6_000 }],
            otherEdge: [{ type: 'allContracts', seat: 'a', by: -otherEdge }],
            records: [],
          },
        ];
      });
    const sideActionOf = (otherEdge: number): Command['type'] => {
      const { table, view } = anAgentView('a', { scenario: withLever(otherEdge) }, { round: 1 });
      return characters.hard.choose(table, view, chance).command.type;
    };
    expect(sideActionOf(1_000)).toBe('playLever');
    expect(sideActionOf(5_500)).not.toBe('playLever');
  });

  it('plays no lever that betters its own way out or takes from the other, where it is keen', () => {
    const withGain = (effect: Mutable<Effect>) =>
      aScenario((s) => {
        s.seats.a.levers = [{ id: 'card', gain: [effect], otherEdge: [], records: [] }];
      });
    const sideActionOf = (effect: Mutable<Effect>): Command['type'] => {
      const { table, view } = anAgentView('a', { scenario: withGain(effect) }, { round: 2 });
      return characters.keen.choose(table, view, chance).command.type;
    };
    expect(sideActionOf({ type: 'allContracts', seat: 'a', by: 9_000 })).toBe('playLever');
    expect(sideActionOf({ type: 'walkAway', seat: 'a', by: 9_000 })).not.toBe('playLever');
    expect(sideActionOf({ type: 'walkAway', seat: 'b', by: -9_000 })).not.toBe('playLever');
  });

  it('shows a paper that states the true weight', () => {
    const game = theTable({ sideActions: true });
    const { term, weight, as } = chooses(game, 'a', 'reveal', { facts: { round: 2 } });
    const { table, view } = agentViewOf(game, 'a');
    expect(as).toBe('document');
    expect(weight).toBe(weightOf(table, view.facts, view.own, term));
  });

  it('gives more to a side that came towards it than to one that stood still', () => {
    const game = theTable();
    const mine = chooses(game, 'a', 'makeOffer').contract;
    const theirs = wishOf(game, 'b');
    const nearer = theirs.with(0, theirs[0]! - 6).with(2, theirs[2]! - 2);
    const next = (second: readonly number[]): number => {
      const facts = { ...offersOf(['a', mine], ['b', theirs], ['a', mine], ['b', second]), round: 2 };
      return game.value('a', chooses(game, 'a', 'makeOffer', { facts }).contract);
    };
    expect(next(nearer)).toBeLessThan(next(theirs));
    expect(next(theirs)).toBeLessThan(game.value('a', mine));
  });

  it('takes longer steps where the talks were cut short, and comes down by the rounds that are missing', () => {
    const game = theTable();
    const mine = chooses(game, 'a', 'makeOffer').contract;
    const { table, view } = agentViewOf(game, 'a');
    const theirs = wishOf(game, 'b');
    const facts = { ...view.facts, ...offersOf(['a', mine], ['b', theirs]), round: 3 };
    const next = (rounds: number): number => {
      const { common, partOf } = table;
      const cut = createTable(shortTalks(scenario, rounds).public, { a: partOf('a') });
      expect(common.rounds.length).toBe(6);
      const { command } = characters.fair.choose(cut, { ...view, facts }, chance);
      return game.value('a', (command as CommandOf<'makeOffer'>).contract);
    };
    const given = (rounds: number): number => game.value('a', mine) - next(rounds);
    // A step longer by the rounds alone would give 6/4 as much.
    expect(given(4)).toBeGreaterThan(1.8 * given(6));
  });

  it('accepts what is as good as its own next offer', () => {
    const game = theTable();
    const mine = chooses(game, 'a', 'makeOffer').contract;
    chooses(game, 'a', 'acceptOffer', { facts: { ...offersOf(['a', mine], ['b', mine]), round: 1 } });
  });

  it('at the last answer takes what leaves its margin, and walks away from less', () => {
    const game = theTable();
    const offer = game.contract();
    const value = game.value('a', offer);
    const last = { ...offersOf(['b', offer]), round: 5, finalAnswer: true };
    chooses(game, 'a', 'acceptOffer', { facts: last, own: { walkAway: value - 60_000 } });
    chooses(game, 'a', 'walkAway', { facts: last, own: { walkAway: value - 1_000 } });
  });

  it('at the last answer wants more from a side that never moved than from one that did', () => {
    const game = theTable();
    const offer = game.contract();
    const own = { walkAway: game.value('a', offer) - 40_000 };
    const after = (first: readonly number[]) => ({ ...offersOf(['b', first], ['b', offer]), round: 5 });
    const last = (first: readonly number[]) => ({ facts: { ...after(first), finalAnswer: true }, own });
    chooses(game, 'a', 'acceptOffer', last(wishOf(game, 'b')));
    chooses(game, 'a', 'walkAway', last(offer));
  });

  it('plays a lever that costs it a voice at home only where its home does not turn on that voice', () => {
    const playsWhere = (votes: number): Command['type'] => {
      const { table, view } = anAgentView(
        'a',
        {
          scenario: aScenario((s) => {
            s.seats.a.levers = [
              {
                id: 'card',
                gain: [{ type: 'allContracts', seat: 'a', by: 4_000 }],
                otherEdge: [{ type: 'block', seat: 'a', block: s.seats.a.home[0]!.id, by: -1 }],
                records: [],
              },
            ];
            const [voice] = s.seats.a.home;
            const always = { gainAtLeast: -1_000_000_000 };
            s.seats.a.home = [
              { ...voice!, weight: votes, yesIf: always, leansIf: always },
              { ...voice!, id: 'others', weight: 60, yesIf: always, leansIf: always },
            ];
          }),
          options: { central: true },
        },
        { round: 1 },
      );
      return characters.hard.choose(table, view, chance).command.type;
    };
    expect(playsWhere(40)).toBe('playLever');
    expect(playsWhere(80)).not.toBe('playLever');
  });

  it('holds its heaviest term where the other touched it, and says so', () => {
    const game = theTable();
    const mine = chooses(game, 'a', 'makeOffer').contract;
    const facts = { ...offersOf(['a', mine], ['b', wishOf(game, 'b')]), round: 1 };
    const { contract, speech } = chooses(game, 'a', 'makeOffer', { facts });
    const { table, view } = agentViewOf(game, 'a');
    const [heaviest] = heaviestTerms(table, view);
    const index = table.indexOf.get(heaviest!)!;
    expect(speech).toEqual({ line: 'hold', term: heaviest });
    expect(contract[index]).toBe(mine[index]);
  });

  it('names the term that its home will not pass although the value would do', () => {
    const blocked = aScenario((s) => {
      s.seats.b.walkAwayByRound = [-900_000, -900_000, -900_000];
      const home = { term: 'home', atLeast: 50 };
      s.seats.b.home = [{ id: 'board', weight: 1, yesIf: home, leansIf: home }];
    });
    const game = aGame({
      scenario: blocked,
      by: { a: 'person', b: 'agent' },
      options: { sideActions: false },
    }).prepare();
    const mine = chooses(game.offer('a'), 'b', 'makeOffer').contract;
    const home = game.negotiation.table.indexOf.get('home')!;
    const facts = { ...offersOf(['b', mine], ['a', mine.with(home, 0)]), round: 1 };
    expect(chooses(game, 'b', 'makeOffer', { facts }).speech).toEqual({ line: 'blocker', term: 'home' });
  });

  it('reopens a fixed term when nothing else could be offered', () => {
    const game = theTable();
    const fixed = game.negotiation.table.terms.map(({ id }, index) => ({
      term: id,
      position: wishOf(game, 'b')[index]!,
    }));
    chooses(game, 'a', 'reopenTerm', { facts: { fixed } });
  });
});

describe('a character away from the table', () => {
  it('prepares with its three heaviest terms and its own walk-away line', () => {
    const game = aGame({ scenario, by: { a: 'agent', b: 'agent' } });
    for (const seat of ['a', 'b'] as const) game.do({ seat, type: 'ready' });
    const { priorities, ownLine, action } = chooses(game, 'a', 'prepare');
    expect(new Set(priorities).size).toBe(3);
    expect(ownLine).toBe(game.state.context.private.a.walkAway);
    expect(action).toBe('study');
    expect(chooses(game, 'a', 'prepare', { id: 'hard' }).action).toBe('rival');
  });

  it('calls home first when its home would pass nothing', () => {
    const game = aGame({ scenario, by: { a: 'agent', b: 'agent' } });
    for (const seat of ['a', 'b'] as const) game.do({ seat, type: 'ready' });
    const moods = Object.fromEntries(scenario.seats.b.home.map(({ id }) => [id, -1]));
    expect(chooses(game, 'b', 'prepare', { own: { moods } }).action).toBe('call-home');
  });

  it('wins a leaning block with its promise when the vote would fail without', () => {
    const change = (s: Mutable<typeof scenario>): void => {
      s.seats.b.walkAwayByRound = [-900_000, 0, 0];
      s.seats.b.home = [{ id: 'board', weight: 1, yesIf: { any: [] }, leansIf: { all: [] } }];
    };
    const game = aGame({ scenario: aScenario(change), by: { a: 'person', b: 'agent' } })
      .prepare()
      .offer('a')
      .do({ seat: 'b', type: 'acceptOffer' });
    game.do(chooses(game, 'b', 'promiseAtHome')).do(chooses(game, 'b', 'putToVote'));
    expect(game.facts.votes.b?.passed).toBe(true);
  });

  it('takes a last look that is better for it and keeps the deal otherwise', () => {
    const game = theTable();
    const deal = game.contract();
    const better = game.contract({ payoff: 12 });
    const at = (contract: readonly number[]) => ({
      handshake: { contract: deal, offeredBy: 'b' as const, round: 0 },
      lastLook: { contract, answers: { a: null, b: null } },
    });
    const answer = (contract: readonly number[]) => {
      const { view } = agentViewOf(game, 'a', at(contract));
      const table = createTable(scenario.public, { a: scenario.seats.a });
      return characters.fair.choose(table, { ...view, phase: 'lastLook' }, chance).command.type;
    };
    expect(answer(better)).toBe('takeImprovement');
    expect(answer(game.contract({ payoff: 20 }))).toBe('keepDeal');
  });

  it("answers a delivery card by its own points, and the more yielding one also by the other's", () => {
    const game = aGame({
      scenario: aScenario(),
      by: { a: 'agent', b: 'agent' },
      options: { lastLook: false, homeVote: false },
    })
      .prepare()
      .offer('a')
      .do({ seat: 'b', type: 'acceptOffer' });
    expect(chooses(game, 'a', 'answerDelivery', { id: 'hard' }).answer).toBe('wait');
    expect(chooses(game, 'a', 'answerDelivery', { id: 'keen' }).answer).toBe('pay');
  });
});
