import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BetweenLink,
  createNegotiation,
  readLog,
  readStanding,
  replayLog,
  type Scenario,
  type Standing,
  type Word,
  writeLog,
} from '#engine/index.ts';
import { aGame, type Game } from '../support/a-game.ts';
import { aHeader } from '../support/a-header.ts';
import { aScenario } from '../support/a-scenario.ts';

/** What a game at "upstream" left, signed before the first round unless wished otherwise. */
function aStanding(change: Partial<Standing> = {}): Standing {
  return {
    table: 'upstream',
    game: '0123456789abcdef',
    outcome: 'signed',
    date: '2004-10-16',
    agreed: { rest: 'owed', debt: 242_000 },
    trust: { a: 3, b: 3 },
    words: [],
    ...change,
  };
}

function aWord(change: Partial<Word> = {}): Word {
  return { by: 'a', kind: 'delivery', about: 'ratify', date: '2005-01-20', kept: false, ...change };
}

/** The small scenario with one link to "upstream", told to act when it was signed unless wished otherwise. */
function linked(
  link: Partial<BetweenLink> = {},
  hidden: Scenario['seats']['b']['betweenEffects'] = {},
): Scenario {
  return aScenario((scenario) => {
    const whole: BetweenLink = {
      id: 'kept-debt',
      from: ['upstream'],
      when: { outcome: ['signed'] },
      effects: [{ type: 'trust', seat: 'b', by: -1 }],
      records: ['fg-s1-debt'],
      source: { choice: 'made for tests' },
      ...link,
    };
    scenario.public.between = [structuredClone(whole) as never];
    scenario.seats.b.betweenEffects = structuredClone(hidden) as never;
  });
}

const links = (game: Game) => game.facts.carried?.links ?? [];

describe('what stands between tables', () => {
  it('[B1] a table with links plays the same to the byte when a game begins without', () => {
    const plain = aGame().prepare().offer('a');
    const other = aGame({ scenario: linked({}, { 'kept-debt': [{ type: 'walkAway', seat: 'b', by: 9 }] }) });
    expect(JSON.stringify(other.prepare().offer('a').state)).toBe(JSON.stringify(plain.state));
  });

  it('[B4] what holds on the first day acts before the briefs are read', () => {
    const game = aGame({
      scenario: linked({}, { 'kept-debt': [{ type: 'walkAway', seat: 'b', by: -5_000 }] }),
      carried: [aStanding()],
    });
    const plain = aGame();
    expect(links(game)).toEqual(['kept-debt']);
    expect(game.facts.trust.b).toBe(plain.facts.trust.b - 1);
    expect(game.state.context.private.b.walkAway).toBe(plain.state.context.private.b.walkAway - 5_000);
    expect(game.state.context.private.a).toEqual(plain.state.context.private.a);
  });

  it('[B4] what another table leaves later acts once, at the first round on or after its day', () => {
    const game = aGame({ scenario: linked(), carried: [aStanding({ date: '2005-11-30' })] });
    expect(links(game)).toEqual([]);
    game.prepare().offer('a').offer('b');
    expect(links(game)).toEqual(['kept-debt']);
    expect(game.happened('carriedOver')).toMatchObject([{ link: 'kept-debt', round: 1, to: 'both' }]);
    game.offer('a').offer('b');
    expect(game.happened('carriedOver')).toHaveLength(1);
    expect(game.facts.trust.b).toBe(aGame().facts.trust.b - 1);
  });

  it('[B4] what another table leaves after the last round does nothing', () => {
    const game = aGame({
      scenario: linked(),
      carried: [aStanding({ date: '2030-01-01' })],
      options: { events: false },
    }).prepare();
    while (game.phase === 'turnA' || game.phase === 'turnB') {
      if (game.facts.finalAnswer) break;
      game.offer(game.facts.turn);
    }
    expect(links(game)).toEqual([]);
  });

  it('[B4] a link looks at its own tables, their terms, trust and words that are settled by the day', () => {
    const acts = (when: BetweenLink['when'], standing: Partial<Standing>) =>
      links(aGame({ scenario: linked({ when }), carried: [aStanding(standing)] })).length === 1;
    expect(acts({ outcome: ['signed'] }, { table: 'elsewhere' })).toBe(false);
    expect(acts({ term: 'rest', is: ['owed'] }, {})).toBe(true);
    expect(acts({ term: 'rest', is: ['owed'] }, { agreed: null, outcome: 'breakdown' })).toBe(false);
    expect(acts({ trust: 'b', atMost: 2 }, {})).toBe(false);
    expect(acts({ trust: 'b', atMost: 2 }, { trust: { a: 3, b: 2 } })).toBe(true);
    const broken = { word: 'broken', by: 'a', atLeast: 1 } as const;
    expect(acts(broken, { words: [aWord()] })).toBe(true);
    expect(acts(broken, { words: [aWord({ kept: true }), aWord({ kept: null }), aWord({ by: 'b' })] })).toBe(
      false,
    );
    expect(acts(broken, { words: [aWord({ date: '2005-03-01' })] })).toBe(false);
    expect(acts({ all: [broken, { outcome: ['signed'] }] }, { words: [aWord()] })).toBe(true);
    expect(acts({ any: [broken, { outcome: ['breakdown'] }] }, {})).toBe(false);
  });

  it('[B6] both are told as the talks open, and only its own seat how far its walk-away moved', () => {
    const game = aGame({
      scenario: linked({}, { 'kept-debt': [{ type: 'walkAway', seat: 'b', by: -5_000 }] }),
      carried: [aStanding()],
    }).prepare();
    expect(game.happened('carriedOver')).toMatchObject([{ to: 'both' }]);
    expect(game.happened('walkAwayMoved')).toMatchObject([{ to: 'b', by: -5_000, cause: 'kept-debt' }]);
  });

  it('[B7] debt that does not become shares is money that the investor has to find', () => {
    const scenario = linked({ effects: [{ type: 'economy', key: 'debtSwap', to: 0 }] });
    const kept = aGame({ scenario, carried: [aStanding()] });
    const swapped = aGame({ scenario });
    const contract = kept.contract();
    expect(kept.value('b', contract)).toBeLessThan(swapped.value('b', contract));
    expect(kept.value('a', contract)).toBe(swapped.value('a', contract));
  });

  it('[B5] a game with what stands replays from its file to the byte', () => {
    const scenario = linked();
    const header = aHeader({ carried: [aStanding({ words: [aWord()] })], options: { central: true } });
    const reading = readLog(writeLog({ header, entries: [] }));
    if (!reading.ok) throw new Error(reading.detail);
    const replay = replayLog(createNegotiation(scenario), reading.log);
    const live = aGame({ scenario, carried: [aStanding({ words: [aWord()] })] });
    expect(replay.ok && JSON.stringify(replay.last)).toBe(JSON.stringify(live.state));
  });

  it('[B5] a malformed entry and a second one of the same table are refused as a bad header', () => {
    const code = (carried: unknown) => {
      const reading = readLog(writeLog({ header: { ...aHeader(), carried } as never, entries: [] }));
      return reading.ok ? null : reading.code;
    };
    expect(code([aStanding()])).toBeNull();
    for (const bad of [
      [],
      [aStanding(), aStanding()],
      [{ ...aStanding(), seed: 7 }],
      [aStanding({ date: 'yesterday' })],
      [aStanding({ trust: { a: 9, b: 0 } })],
      [aStanding({ words: [aWord({ kind: 'rumour' as never })] })],
    ])
      expect(code(bad), JSON.stringify(bad)).toBe('log/bad-header');
  });
});

describe('the ledger of a finished game', () => {
  const standing = (game: Game) =>
    readStanding({
      table: game.negotiation.table,
      facts: game.facts,
      minutes: game.events,
      hash: '0123456789abcdef',
    });

  it('[B2] there is none while the talks go on, and a breakdown leaves no terms', () => {
    const game = aGame().prepare();
    expect(standing(game)).toBeNull();
    game.do({ seat: 'a', type: 'walkAway' });
    expect(standing(game)).toMatchObject({ outcome: 'breakdown', agreed: null, date: '2005-02-16' });
  });

  it('[B3] a floor named in public is kept or broken by what is signed', () => {
    const signed = (position: number) => {
      const game = aGame({ options: { homeVote: false, lastLook: false, delivery: false } }).prepare();
      game.do({ seat: 'a', type: 'speakPublicly', term: 'after', position, side: 'atLeast' });
      game.offer('a', { after: 50 }).do({ seat: 'b', type: 'acceptOffer' });
      return standing(game)!.words;
    };
    expect(signed(1)).toMatchObject([{ by: 'a', kind: 'floor', about: 'after', kept: true }]);
    expect(signed(2)).toMatchObject([{ kept: false }]);
  });

  it('[B3] a term agreed and signed is a kept word, one reopened is a word broken by who reopens it', () => {
    const agreed = (reopens: boolean) => {
      const game = aGame({ options: { homeVote: false, lastLook: false, delivery: false } }).prepare();
      game.offer('a').offer('b', { payoff: 12 });
      game.do({ seat: 'a', type: 'fixTerm', term: 'after' });
      if (reopens) game.do({ seat: 'a', type: 'reopenTerm', term: 'after' });
      game.do({ seat: 'a', type: 'acceptOffer' });
      return standing(game)!.words;
    };
    expect(agreed(false)).toMatchObject([{ by: 'a', kind: 'term', about: 'after', kept: true }]);
    expect(agreed(true)).toMatchObject([{ by: 'a', kind: 'term', about: 'after', kept: false }]);
  });

  it('[B3] an answer in delivery keeps or breaks a word where the pack says so', () => {
    const scenario = aScenario(({ public: common }) => {
      const [card] = common.delivery.cards;
      card!.answers[0]!.word = 'kept';
      card!.answers[1]!.word = 'broken';
    });
    const [card] = scenario.public.delivery.cards;
    for (const [at, kept] of [true, false].entries()) {
      const game = aGame({ scenario, options: { homeVote: false, lastLook: false } }).prepare();
      game.offer('a').do({ seat: 'b', type: 'acceptOffer' });
      const seat = game.facts.delivery!.asks;
      game.do({ seat, type: 'answerDelivery', answer: card!.answers[at]!.id });
      expect(standing(game)!.words).toEqual([
        { by: seat, kind: 'delivery', about: card!.id, date: card!.date, kept },
      ]);
    }
  });

  it('[B2] it depends on nothing private: another seed with the same moves leaves the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const play = (of: number) => {
          const game = aGame({ seed: of, options: { central: false, homeVote: false, lastLook: false } });
          game
            .prepare()
            .do({ seat: 'a', type: 'speakPublicly', term: 'payoff', position: 1, side: 'atMost' });
          return standing(game.do({ seat: 'b', type: 'walkAway' }));
        };
        expect(play(seed)).toEqual(play(seed + 1));
      }),
      { numRuns: 30 },
    );
  });
});
