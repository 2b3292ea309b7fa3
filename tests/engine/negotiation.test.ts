import { describe, expect, it } from 'vitest';
import { aGame } from '../support/a-game.ts';
import { aScenario } from '../support/a-scenario.ts';

describe('phases and rounds', () => {
  it('[R1] both read and prepare before seat a moves', () => {
    const game = aGame();
    expect(game.phase).toBe('briefing');
    expect(
      game.refusal({ seat: 'a', type: 'makeOffer', contract: game.contract(), links: [], speech: null }),
    ).toBe('command/wrong-phase');
    game.do({ seat: 'b', type: 'ready' });
    expect(game.phase).toBe('briefing');
    expect(game.refusal({ seat: 'b', type: 'ready' })).toBe('command/already-done');
    game.do({ seat: 'a', type: 'ready' });
    expect(game.phase).toBe('preparing');
    const plan = {
      type: 'prepare' as const,
      priorities: ['payoff'],
      firstYear: 2020,
      ownLine: 1,
      action: 'study',
    };
    game.do({ seat: 'a', ...plan }).do({ seat: 'b', ...plan });
    expect(game.phase).toBe('turnA');
    expect(game.state.context.private.a.preparation).toEqual({
      priorities: ['payoff'],
      firstYear: 2020,
      ownLine: 1,
      action: 'study',
    });
  });

  it('[R2] an offer ends a turn, and the round opens anew after b', () => {
    const game = aGame().prepare().offer('a');
    expect([game.phase, game.facts.round]).toEqual(['turnB', 0]);
    expect(game.refusal({ seat: 'a', type: 'acceptOffer' })).toBe('command/not-your-turn');
    game.offer('b');
    expect([game.phase, game.facts.round]).toEqual(['turnA', 1]);
  });

  it('[R3] a dated event happens at the first round on or after its date, once', () => {
    const game = aGame().prepare();
    expect(game.facts.economics.expectedCost).toBe(482_000);
    game.offer('a').offer('b');
    expect(game.facts.economics.expectedCost).toBe(534_000);
    expect(game.facts.fired).toEqual(['bill']);
    game.offer('a').offer('b');
    expect(game.facts.fired).toEqual(['bill', 'frost']);
    expect(game.happened('newsBroke')).toHaveLength(2);
  });

  it('[R3] an event that is left out never happens', () => {
    const game = aGame({ options: { without: ['bill'] } })
      .prepare()
      .offer('a')
      .offer('b');
    expect(game.facts.economics.expectedCost).toBe(482_000);
  });

  it('[R3] an event that grows out of another does not happen without it', () => {
    const scenario = aScenario(({ public: common }) => {
      common.events[1]!.because = 'bill';
    });
    const fired = (without: readonly string[]) =>
      aGame({ scenario, options: { without } }).prepare().offer('a').offer('b').offer('a').offer('b').facts
        .fired;
    expect(fired([])).toEqual(['bill', 'frost']);
    expect(fired(['bill'])).toEqual([]);
  });

  it('[R4] a question in the news is answered before anything else', () => {
    const game = aGame().prepare().offer('a').offer('b').offer('a').offer('b');
    expect(game.facts.news).toEqual({ event: 'frost', seat: 'a' });
    expect(game.refusal({ seat: 'a', type: 'acceptOffer' })).toBe('news/unanswered');
    expect(game.refusal({ seat: 'a', type: 'answerNews', answer: 'sing' })).toBe('command/unknown-name');
    game.do({ seat: 'a', type: 'answerNews', answer: 'speed-up' });
    expect(game.facts.trust.a).toBe(4);
    game.offer('a');
  });

  it('[R10] the host lets an event happen before its date: it acts once, asks, and its date passes', () => {
    const game = aGame().prepare();
    game.do({ seat: 'host', type: 'breakNews', event: 'bill' });
    expect(game.facts.economics.expectedCost).toBe(534_000);
    expect(game.refusal({ seat: 'host', type: 'breakNews', event: 'bill' })).toBe('command/already-done');
    expect(game.refusal({ seat: 'host', type: 'breakNews', event: 'flood' })).toBe('command/unknown-name');
    game.do({ seat: 'host', type: 'breakNews', event: 'frost' });
    expect(game.refusal({ seat: 'a', type: 'pause' })).toBe('news/unanswered');
    game.do({ seat: 'a', type: 'answerNews', answer: 'ration' });
    game.offer('a').offer('b').offer('a').offer('b');
    expect(game.happened('newsBroke')).toHaveLength(2);
    expect(game.facts.fired).toEqual(['bill', 'frost']);
  });

  it('[R10] no event is let happen outside the talks, beside the last answer, or where it cannot', () => {
    const news = { seat: 'host', type: 'breakNews', event: 'frost' } as const;
    expect(aGame().refusal(news)).toBe('command/wrong-phase');
    expect(
      aGame()
        .prepare()
        .refusal({ ...news, seat: 'a' }),
    ).toBe('command/malformed');
    expect(
      aGame({ options: { without: ['frost'] } })
        .prepare()
        .refusal(news),
    ).toBe('news/cannot-happen');
    const late = aGame({ options: { events: false } }).prepare();
    for (let round = 0; round < 3; round += 1) late.offer('a').offer('b');
    expect(late.refusal(news)).toBe('offer/too-late');
  });

  it('[R10] [O5] an event that the host lets happen overtakes a computer whose line it lifts', () => {
    const scenario = aScenario((s) => {
      s.seats.b.walkAwayByRound = [0, 0, 0];
      s.seats.b.home = [];
      s.seats.b.eventEffects = { bill: [{ type: 'walkAway', seat: 'b', by: 900_000 }] };
      s.public.events[0]!.date = '2099-01-01';
    });
    const game = aGame({ scenario, by: { a: 'person', b: 'agent' } })
      .prepare()
      .offer('a')
      .offer('b', { payoff: 14, after: 25, tariff: '2.0', own: 50_000 });
    expect(game.facts.openOffer).not.toBeNull();
    game.do({ seat: 'host', type: 'breakNews', event: 'bill' });
    expect(game.facts.openOffer).toBeNull();
    expect(game.happened('offerWithdrawn')).toMatchObject([{ seat: 'b', cause: 'bill' }]);
  });

  it('[R5] one side action a round', () => {
    const game = aGame().prepare().do({ seat: 'a', type: 'pause' });
    expect(game.facts.patience.b).toBe(4);
    expect(game.refusal({ seat: 'a', type: 'caucus' })).toBe('side-action/used');
    game.offer('a').offer('b');
    expect(game.refusal({ seat: 'a', type: 'caucus' })).toBeNull();
  });

  it('[R6] after the last round only an answer is left', () => {
    const game = aGame({ options: { events: false } }).prepare();
    for (let round = 0; round < 3; round += 1) game.offer('a').offer('b');
    expect([game.phase, game.facts.finalAnswer]).toEqual(['turnA', true]);
    expect(
      game.refusal({ seat: 'a', type: 'makeOffer', contract: game.contract(), links: [], speech: null }),
    ).toBe('offer/too-late');
    game.do({ seat: 'b', type: 'withdrawOffer' });
    expect(game.facts.outcome).toEqual({ type: 'breakdown', by: 'clock', round: 2 });
  });

  it('[R7] a question costs patience and is answered by the other seat with one term', () => {
    const game = aGame().prepare().do({ seat: 'a', type: 'ask', about: 'works' });
    expect([game.phase, game.facts.patience.b]).toEqual(['answering', 2]);
    expect(game.refusal({ seat: 'a', type: 'answer', term: 'own', weight: 'low', towards: 0 })).toBe(
      'command/not-your-turn',
    );
    expect(game.refusal({ seat: 'b', type: 'answer', term: 'dam', weight: 'low', towards: 0 })).toBe(
      'command/unknown-name',
    );
    game.do({ seat: 'b', type: 'answer', term: 'own', weight: 'high', towards: 0 });
    expect(game.phase).toBe('turnA');
    expect(game.facts.statements).toEqual([
      { seat: 'b', round: 0, term: 'own', weight: 'high', as: 'claim' },
    ]);
  });

  it('[R7] where no patience is left nobody can ask', () => {
    const game = aGame({
      scenario: aScenario((s) => {
        s.public.patience = 0;
      }),
    }).prepare();
    expect(game.refusal({ seat: 'a', type: 'ask', about: 'matters' })).toBe('side-action/no-patience');
  });

  it('[R8] a document must be true, a claim need not be', () => {
    const game = aGame().prepare();
    const words = ['high', 'middle', 'low'] as const;
    const asDocument = words.filter(
      (weight) => game.refusal({ seat: 'a', type: 'reveal', term: 'late', as: 'document', weight }) === null,
    );
    const asClaim = words.filter(
      (weight) => game.refusal({ seat: 'a', type: 'reveal', term: 'late', as: 'claim', weight }) === null,
    );
    expect(asDocument).toEqual(['low']);
    expect(asClaim).toEqual(['high', 'middle', 'low']);
  });

  it('[R9] either side may walk away at any moment at the table', () => {
    const game = aGame().prepare().offer('a').do({ seat: 'a', type: 'walkAway' });
    expect(game.phase).toBe('debrief');
    expect(game.facts.outcome).toEqual({ type: 'breakdown', by: 'a', round: 0 });
  });
});

describe('offers', () => {
  it('[O1] a counter answers the open offer', () => {
    const game = aGame().prepare().offer('a').offer('b', { payoff: 14 });
    expect(game.facts.offers.map((offer) => offer.fate)).toEqual(['countered', 'open']);
    expect(game.facts.openOffer).toBe(1);
  });

  it('[O1] an offer can be withdrawn while the other thinks, and can expire', () => {
    const game = aGame().prepare().offer('a').do({ seat: 'a', type: 'withdrawOffer' });
    expect(game.refusal({ seat: 'b', type: 'acceptOffer' })).toBe('offer/none-open');
    game.offer('b').do({ seat: 'clock', type: 'expireOffer' });
    expect(game.facts.offers.map((offer) => offer.fate)).toEqual(['withdrawn', 'expired']);
  });

  it('[O2] an offer keeps the links on the table', () => {
    const game = aGame().prepare();
    const link = { when: { term: 'payoff', position: 0 }, only: { term: 'after', position: 0 } };
    game.do({ seat: 'a', type: 'makeOffer', contract: game.contract(), links: [link], speech: null });
    const broken = game.contract({ payoff: 8, after: 100 });
    expect(game.refusal({ seat: 'b', type: 'makeOffer', contract: broken, links: [], speech: null })).toBe(
      'offer/breaks-link',
    );
    game.offer('b', { payoff: 8, after: 25 });
  });

  it('[O3] what both last offers say can be agreed, holds, and is reopened at a price', () => {
    const game = aGame().prepare().offer('a').offer('b', { payoff: 14 });
    expect(game.refusal({ seat: 'a', type: 'fixTerm', term: 'payoff' })).toBe('term/not-agreed');
    game.do({ seat: 'a', type: 'fixTerm', term: 'after' });
    const other = game.contract({ after: 100 });
    expect(game.refusal({ seat: 'a', type: 'makeOffer', contract: other, links: [], speech: null })).toBe(
      'offer/fixed-term',
    );
    game.do({ seat: 'a', type: 'reopenTerm', term: 'after' });
    expect(game.facts.patience.b).toBe(2);
    game.offer('a', { after: 100 });
  });

  it('[O4] only the one who tied a link drops it', () => {
    const game = aGame().prepare();
    const link = { when: { term: 'payoff', position: 0 }, only: { term: 'after', position: 0 } };
    game.do({ seat: 'a', type: 'makeOffer', contract: game.contract(), links: [link], speech: null });
    expect(game.refusal({ seat: 'b', type: 'dropLink', link: 0 })).toBe('link/not-yours');
    game.offer('b').do({ seat: 'a', type: 'dropLink', link: 0 });
    expect(game.facts.links).toEqual([]);
  });

  it("[O5] a computer's open offer falls when an event lifts its walk-away above it, and the cause is named", () => {
    const scenario = aScenario((s) => {
      s.seats.b.walkAwayByRound = [0, 0, 0];
      s.seats.b.home = [];
      s.seats.b.eventEffects = { bill: [{ type: 'walkAway', seat: 'b', by: 900_000 }] };
    });
    const game = aGame({ scenario, by: { a: 'person', b: 'agent' } })
      .prepare()
      .offer('a');
    const generous = { payoff: 14, after: 25, tariff: '2.0', own: 50_000 };
    game.offer('b', generous);
    expect(game.happened('offerWithdrawn')).toMatchObject([{ seat: 'b', cause: 'bill', round: 1 }]);
    expect(game.facts.offers.at(-1)?.fate).toBe('overtaken');
    expect(game.refusal({ seat: 'a', type: 'acceptOffer' })).toBe('offer/none-open');
  });

  it("[O6] accepting shakes hands on exactly the open offer, never on one's own", () => {
    const game = aGame().prepare().offer('a', { payoff: 12 });
    game.do({ seat: 'b', type: 'acceptOffer' });
    expect(game.facts.handshake).toEqual({
      contract: game.contract({ payoff: 12 }),
      offeredBy: 'a',
      round: 0,
    });
    expect(game.phase).toBe('ratifying');
  });

  it('[O7] a seat may decline and name what stands in its way, which answers the offer and ends the turn', () => {
    const game = aGame().prepare().offer('a').do({ seat: 'b', type: 'decline', blocker: 'home' });
    expect([game.phase, game.facts.round, game.facts.openOffer]).toEqual(['turnA', 1, null]);
    expect(game.facts.offers.map((offer) => offer.fate)).toEqual(['declined']);
    expect(game.happened('declined')).toMatchObject([{ seat: 'b', blocker: 'home' }]);
  });

  it("[C1] a computer's offer below its walk-away is refused by the machine itself", () => {
    const scenario = aScenario((s) => {
      s.seats.b.walkAwayByRound = [900_000, 0, 0];
    });
    const game = aGame({ scenario, by: { a: 'person', b: 'agent' } })
      .prepare()
      .offer('a');
    expect(game.refusal({ seat: 'b', type: 'acceptOffer' })).toBe('offer/computer-below-walk-away');
    expect(
      game.refusal({ seat: 'b', type: 'makeOffer', contract: game.contract(), links: [], speech: null }),
    ).toBe('offer/computer-below-walk-away');
  });

  it('[C1] a computer offers nothing that its own home would reject', () => {
    const scenario = aScenario((s) => {
      s.seats.b.walkAwayByRound = [-900_000, 0, 0];
      s.seats.b.home = [
        {
          id: 'board',
          weight: 1,
          yesIf: { term: 'home', atMost: 25 },
          leansIf: { term: 'home', atMost: 25 },
        },
      ];
    });
    const game = aGame({ scenario, by: { a: 'person', b: 'agent' } })
      .prepare()
      .offer('a');
    expect(game.refusal({ seat: 'b', type: 'acceptOffer' })).toBe('offer/computer-home-rejects');
  });

  it('[C1] a computer may sign what one promise to a leaning block brings through its home', () => {
    const scenario = aScenario((s) => {
      s.seats.b.walkAwayByRound = [-900_000, 0, 0];
      s.seats.b.home = [{ id: 'board', weight: 1, yesIf: { any: [] }, leansIf: { all: [] } }];
    });
    const game = aGame({ scenario, by: { a: 'person', b: 'agent' } })
      .prepare()
      .offer('a')
      .do({ seat: 'b', type: 'acceptOffer' })
      .do({ seat: 'b', type: 'promiseAtHome', block: 'board' })
      .do({ seat: 'b', type: 'putToVote' });
    expect(game.facts.votes.b?.passed).toBe(true);
  });
});

describe('home, last look, delivery', () => {
  const shaken = (
    change: Parameters<typeof aScenario>[0] = () => {},
    deal: Record<string, number | string> = {},
  ) =>
    aGame({ scenario: aScenario(change) })
      .prepare()
      .offer('a', deal)
      .do({ seat: 'b', type: 'acceptOffer' });

  it('[H2] firm blocks carry the vote at half of all weight', () => {
    const game = shaken((s) => {
      s.seats.a.home = [
        { id: 'yes', weight: 50, yesIf: { all: [] }, leansIf: { all: [] } },
        { id: 'no', weight: 50, yesIf: { any: [] }, leansIf: { any: [] } },
      ];
    }).do({ seat: 'a', type: 'putToVote' });
    expect(game.facts.votes.a).toEqual({ yes: 50, total: 100, passed: true });
  });

  it('[H1] [H3] a leaning block can be won by one promise, a hostile one cannot', () => {
    const game = shaken((s) => {
      s.seats.a.home = [
        { id: 'leaning', weight: 60, yesIf: { any: [] }, leansIf: { all: [] } },
        { id: 'hostile', weight: 40, yesIf: { any: [] }, leansIf: { any: [] } },
      ];
    });
    expect(game.refusal({ seat: 'a', type: 'promiseAtHome', block: 'hostile' })).toBe(
      'promise/block-not-leaning',
    );
    game.do({ seat: 'a', type: 'promiseAtHome', block: 'leaning' });
    expect(game.refusal({ seat: 'a', type: 'promiseAtHome', block: 'leaning' })).toBe('promise/one-only');
    game.do({ seat: 'a', type: 'putToVote' });
    expect(game.facts.votes.a).toEqual({ yes: 60, total: 100, passed: true });
  });

  it('[H4] a handshake that a home rejects goes one round back', () => {
    const game = shaken((s) => {
      s.seats.a.home = [{ id: 'no', weight: 1, yesIf: { any: [] }, leansIf: { any: [] } }];
    });
    game.do({ seat: 'a', type: 'putToVote' }).do({ seat: 'b', type: 'putToVote' });
    expect([game.phase, game.facts.round, game.facts.handshake]).toEqual(['turnA', 1, null]);
  });

  it('[H4] in the last round it ends the talks', () => {
    const game = aGame({
      start: { date: '2006-02-01', positions: null },
      scenario: aScenario((s) => {
        s.seats.a.home = [{ id: 'no', weight: 1, yesIf: { any: [] }, leansIf: { any: [] } }];
      }),
    }).prepare();
    game
      .do({ seat: 'a', type: 'answerNews', answer: 'ration' })
      .offer('a')
      .do({ seat: 'b', type: 'acceptOffer' });
    game.do({ seat: 'a', type: 'putToVote' }).do({ seat: 'b', type: 'putToVote' });
    expect(game.facts.outcome).toMatchObject({ type: 'rejected-at-home', by: ['a'] });
    expect(game.phase).toBe('debrief');
  });

  it('[L1] the last look gains for both and is made only when both take it', () => {
    const look = () => {
      const game = shaken(
        (s) => {
          s.seats.a.home = [];
          s.seats.b.home = [];
        },
        { own: 130_000, start: '2008-10' },
      );
      return game.do({ seat: 'a', type: 'putToVote' }).do({ seat: 'b', type: 'putToVote' });
    };
    const game = look();
    const deal = game.facts.handshake!.contract;
    const better = game.facts.lastLook!.contract;
    for (const seat of ['a', 'b'] as const)
      expect(game.value(seat, better)).toBeGreaterThan(game.value(seat, deal));
    expect(better.filter((position, i) => position !== deal[i]).length).toBeLessThanOrEqual(2);
    game.do({ seat: 'a', type: 'takeImprovement' }).do({ seat: 'b', type: 'takeImprovement' });
    expect(game.facts.outcome).toMatchObject({ type: 'signed', contract: better });
    const refused = look().do({ seat: 'a', type: 'takeImprovement' }).do({ seat: 'b', type: 'keepDeal' });
    expect(refused.facts.outcome).toMatchObject({ type: 'signed', contract: deal });
  });

  it('[D1] [D2] [D3] delivery asks its cards in order and adds what was answered to the plant as it came', () => {
    const signed = () => {
      const game = aGame({ options: { lastLook: false, homeVote: false } })
        .prepare()
        .offer('a', { tariff: 'open' });
      return game.do({ seat: 'b', type: 'acceptOffer' });
    };
    const game = signed();
    expect(game.refusal({ seat: 'b', type: 'answerDelivery', answer: 'pay' })).toBe('command/not-your-turn');
    game.do({ seat: 'a', type: 'answerDelivery', answer: 'wait' });
    expect(game.facts.delivery?.asks).toBe('b');
    game.do({ seat: 'b', type: 'answerDelivery', answer: 'keep' });
    expect(game.phase).toBe('debrief');
    const other = signed()
      .do({ seat: 'a', type: 'answerDelivery', answer: 'pay' })
      .do({ seat: 'b', type: 'answerDelivery', answer: 'keep' });
    const delivered = game.state.context.sealed.delivered!;
    const otherwise = other.state.context.sealed.delivered!;
    expect({ a: otherwise.a - delivered.a, b: otherwise.b - delivered.b }).toEqual({
      a: -2_000 + 500,
      b: 2_000 + 1_000 + 700,
    });
  });
});

describe('the start of a game', () => {
  it('[G1] the same setup gives the same game to the byte; another seed another', () => {
    const start = (seed: number) => JSON.stringify(aGame({ seed, options: { central: false } }).state);
    expect(start(7)).toBe(start(7));
    expect(start(7)).not.toBe(start(8));
  });

  it('[G2] over 300 seeds every draw stays inside its declared band, and two facts hold', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const { private: both, sealed } = aGame({ seed, options: { central: false } }).state.context;
      for (const seat of ['a', 'b'] as const) {
        for (const factor of Object.values(both[seat].modifiers.factors)) {
          expect(factor).toBeGreaterThanOrEqual(850);
          expect(factor).toBeLessThanOrEqual(1_150);
        }
        expect(both[seat].walkAwayFactor).toBeGreaterThanOrEqual(900);
        expect(both[seat].walkAwayFactor).toBeLessThanOrEqual(1_100);
      }
      expect(both.a.facts.length + both.b.facts.length).toBe(2);
      expect(sealed.truth.finalCost).toBeGreaterThanOrEqual(700_000);
      expect(sealed.truth.finalCost).toBeLessThanOrEqual(860_000);
    }
  });

  it('[G2] flows that go together are shifted alike', () => {
    const scenario = aScenario(({ seats }) => {
      seats.b.values.flows[1]!.together = seats.b.values.flows[0]!.key;
    });
    const [first, second] = scenario.seats.b.values.flows.map(({ key }) => key);
    const factors = [1, 2, 3].map(
      (seed) =>
        aGame({ scenario, seed, options: { central: false } }).state.context.private.b.modifiers.factors,
    );
    expect(new Set(factors.map((drawn) => drawn[first!])).size).toBe(3);
    for (const drawn of factors) expect(drawn[second!]).toBe(drawn[first!]);
  });

  it('[G2] a central game is the pack as it stands', () => {
    const { a } = aGame().state.context.private;
    expect([a.walkAway, a.facts, a.modifiers.factors]).toEqual([100_000, [], {}]);
  });

  it('[G3] a game begun later has its past behind it and asks nothing about it', () => {
    const game = aGame({ start: { date: '2006-05-12', positions: null } });
    expect([game.facts.round, game.facts.fired, game.facts.economics.expectedCost]).toEqual([
      2,
      ['bill'],
      534_000,
    ]);
    expect(game.state.context.private.a.walkAway).toBe(95_000 - 3_000);
  });

  it("[G4] a game may begin from each side's last positions", () => {
    const fresh = aGame();
    const positions = { a: fresh.contract({ payoff: 8 }), b: fresh.contract({ payoff: 14 }) };
    const game = aGame({ start: { date: '2005-12-01', positions } });
    expect(game.facts.offers.map(({ seat, fate }) => [seat, fate])).toEqual([
      ['a', 'countered'],
      ['b', 'countered'],
    ]);
    game.prepare().do({ seat: 'a', type: 'fixTerm', term: 'after' });
  });
});

describe('refusals', () => {
  it('[W5] what is no command at all is refused and changes nothing', () => {
    const game = aGame().prepare();
    for (const bad of [
      null,
      7,
      'walkAway',
      {},
      { seat: 'a' },
      { seat: 'c', type: 'walkAway' },
      { seat: 'a', type: 'fly' },
      { seat: 'a', type: 'walkAway', extra: 1 },
    ])
      expect(game.refusal(bad)).toBe('command/malformed');
    expect(
      game.refusal({
        seat: 'a',
        type: 'makeOffer',
        contract: [99, 0, 0, 0, 0, 0, 0, 0],
        links: [],
        speech: null,
      }),
    ).toBe('offer/impossible-contract');
  });
});
