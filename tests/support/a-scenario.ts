import type { PublicPart, Scenario, SeatPart, Source, TermPoints } from '#engine/index.ts';

/** How many positions each term has. */
const POSITIONS = [
  ['payoff', 4],
  ['after', 4],
  ['tariff', 3],
  ['own', 3],
  ['start', 2],
  ['home', 2],
  ['over', 3],
  ['late', 2],
] as const;

const HOST_WISH = {
  payoff: 8,
  after: 100,
  tariff: '1.0',
  own: 130_000,
  start: '2008-01',
  home: 50,
  over: 'own',
  late: 'penalty',
};
const BUILDER_WISH = {
  payoff: 14,
  after: 25,
  tariff: '2.0',
  own: 50_000,
  start: '2008-10',
  home: 25,
  over: 'all',
  late: 'nothing',
};

const CHOICE: Source = { choice: 'made for tests' };

/** A small complete scenario: seven plant terms of few positions and one plain one, three rounds, two events. */
export function aScenario(change: (scenario: Mutable<Scenario>) => void = () => {}): Scenario {
  const scenario: Mutable<Scenario> = structuredClone({
    public: publicPart(),
    seats: { a: seatPart('a'), b: seatPart('b') },
  }) as Mutable<Scenario>;
  change(scenario);
  return scenario as Scenario;
}

export type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

function publicPart(): PublicPart {
  return {
    format: 'vakhsh-scenario',
    version: 1,
    id: 'small-dam',
    revision: 1,
    roles: { a: 'host', b: 'builder' },
    window: { from: '2005-01-01', to: '2006-12-31' },
    minutes: 5,
    terms: [
      { kind: 'number', id: 'payoff', min: 8, max: 14, step: 2, unit: 'years' },
      { kind: 'amount', id: 'after', values: [25, 50, 75, 100], unit: 'percent' },
      { kind: 'choice', id: 'tariff', options: ['open', '1.0', '2.0'] },
      { kind: 'amount', id: 'own', values: [50_000, 90_000, 130_000], unit: 'thousand-usd' },
      { kind: 'choice', id: 'start', options: ['2008-01', '2008-10'] },
      { kind: 'amount', id: 'home', values: [25, 50], unit: 'percent' },
      { kind: 'choice', id: 'over', options: ['own', 'half', 'all'] },
      { kind: 'choice', id: 'late', options: ['nothing', 'penalty'] },
    ],
    coupled: ['payoff', 'after', 'tariff', 'home', 'over', 'start'],
    chapters: [{ id: 'all', terms: ['payoff', 'after', 'tariff', 'own', 'start', 'home', 'over', 'late'] }],
    draft: {
      contract: {
        payoff: 10,
        after: 50,
        tariff: '1.0',
        own: 90_000,
        start: '2008-01',
        home: 50,
        over: 'half',
        late: 'nothing',
      },
      open: ['payoff', 'after'],
    },
    project: {
      model: 'pay-off-plant',
      payoffYears: 'payoff',
      hostShareAfter: 'after',
      tariff: { term: 'tariff', prices: [null, 100, 200] },
      ownCash: 'own',
      start: { term: 'start', months: [36, 45], lateMonths: [6, 2] },
      homePercent: 'home',
      overrun: 'over',
      plant: {
        firstYear: 2005,
        lastYear: 2030,
        annualMWh: 2_700_000,
        units: 4,
        monthsBetweenUnits: 6,
        operatingCost: 8_000,
        standingWorks: 121_000,
        debtSwap: 50_000,
        budget: 482_000,
        ownRiskSaving: 15_000,
        overrunPerYear: 35_000,
        outlayPercent: [20, 30, 30, 20],
        paidInFullUpTo: 120,
        unpaidPerCent: 120,
        leastPaidPermille: 270,
        openTariff: { price: 200, paidPermille: 600 },
      },
      sources: {},
    },
    economics: { expectedCost: 482_000, exportPrice: 260 },
    rounds: [
      { date: '2005-02-16', season: 'winter', record: null },
      { date: '2005-12-01', season: 'winter', record: null },
      { date: '2006-05-12', season: 'spring', record: null },
    ],
    events: [
      {
        id: 'bill',
        date: '2005-11-01',
        effects: [{ type: 'cost', to: 534_000 }],
        question: null,
        record: null,
      },
      {
        id: 'frost',
        date: '2006-05-01',
        effects: [],
        question: {
          seat: 'a',
          answers: [
            { id: 'speed-up', effects: [{ type: 'trust', seat: 'a', by: 1 }] },
            { id: 'ration', effects: [{ type: 'ladder', ladder: 'migration', by: 1 }] },
          ],
        },
        record: null,
      },
    ],
    ladders: [{ id: 'migration', start: 0, rungs: 4 }],
    delivery: {
      cards: [
        {
          id: 'bills',
          date: '2009-01-01',
          asks: 'a',
          answers: [
            { id: 'pay', points: { a: -2_000, b: 2_000 }, when: [] },
            {
              id: 'wait',
              points: { a: 0, b: -1_000 },
              when: [{ rule: { term: 'tariff', is: ['open'] }, points: { a: -500, b: -700 } }],
            },
          ],
          records: [],
        },
        {
          id: 'reopen',
          date: '2010-01-01',
          asks: 'pressed',
          answers: [
            { id: 'ask', points: { a: -100, b: -100 }, when: [] },
            { id: 'keep', points: { a: 0, b: 0 }, when: [] },
          ],
          records: [],
        },
      ],
      finalCost: { low: 700_000, high: 860_000, source: CHOICE },
      outputPermille: { low: 800, high: 1_000, source: CHOICE },
      exportPrice: { low: 240, high: 300, source: CHOICE },
    },
    patience: 3,
    trust: 3,
    audienceCost: 4_000,
    records: [],
    discussion: [],
    history: [],
  };
}

function seatPart(seat: 'a' | 'b'): SeatPart {
  const isHost = seat === 'a';
  const sign = isHost ? 1 : -1;
  const points = (key: string, term: string, values: readonly number[]): TermPoints => ({
    key,
    term,
    points: values,
    source: CHOICE,
  });
  return {
    format: 'vakhsh-scenario-seat',
    version: 1,
    scenario: 'small-dam',
    seat,
    values: {
      rateBp: isHost ? 800 : 1_000,
      homePowerBands: isHost
        ? [
            { upToPercent: 40, price: 300 },
            { upToPercent: 100, price: 200 },
          ]
        : [],
      unpaidBornePermille: isHost ? 500 : 0,
      flows: isHost
        ? [
            { key: 'profit', flow: 'profit', weightPermille: 1_000, source: CHOICE },
            { key: 'home-power', flow: 'homePower', weightPermille: 1_000, source: CHOICE },
            { key: 'home-bill', flow: 'homeBill', weightPermille: 1_000, source: CHOICE },
          ]
        : [
            { key: 'profit', flow: 'profit', weightPermille: 1_000, source: CHOICE },
            { key: 'outlay', flow: 'outlay', weightPermille: 600, source: CHOICE },
            { key: 'own-cash', flow: 'ownCash', weightPermille: [200, 200, 350], source: CHOICE },
          ],
      terms: [
        points('winter', 'start', isHost ? [20_000, 0] : [-4_000, 0]),
        points('lateness', 'late', [0, 6_000 * sign]),
        points('face', 'own', isHost ? [0, 6_000, 12_000] : [0, 0, 0]),
      ],
      ratesSource: CHOICE,
    },
    walkAwayByRound: isHost ? [100_000, 98_000, 95_000] : [20_000, 15_000, 10_000],
    walkAwaySource: CHOICE,
    eventEffects: { bill: [{ type: 'walkAway', seat, by: isHost ? -3_000 : 2_000 }] },
    home: [
      { id: 'cabinet', weight: 60, yesIf: { gainAtLeast: 0 }, leansIf: { gainAtLeast: -10_000 } },
      {
        id: 'street',
        weight: 40,
        yesIf: { term: 'home', atLeast: 50 },
        leansIf: { ladder: 'migration', atMost: 0 },
      },
    ],
    levers: [
      {
        id: isHost ? 'rival' : 'debt-date',
        gain: [{ type: 'walkAway', seat: isHost ? 'a' : 'b', by: 6_000 }],
        otherEdge: [{ type: 'ladder', ladder: 'migration', by: 1 }],
        records: [],
      },
    ],
    facts: [
      {
        id: `${seat}-one`,
        effects: [{ type: 'points', seat, term: 'start', is: ['2008-01'], by: 3_000 }],
        source: CHOICE,
      },
      { id: `${seat}-two`, effects: [{ type: 'walkAway', seat, by: -4_000 }], source: CHOICE },
    ],
    preparations: [
      { id: 'study', effects: [{ type: 'study', seat }] },
      { id: 'court-rival', effects: [{ type: 'walkAway', seat, by: 2_000 }] },
    ],
    opening: isHost ? HOST_WISH : BUILDER_WISH,
    aim: isHost ? HOST_WISH : BUILDER_WISH,
    guess: {
      base: 0,
      walkAway: { low: 0, high: 0 },
      terms: Object.fromEntries(POSITIONS.map(([term, count]) => [term, new Array<number>(count).fill(0)])),
      unknownPermille: 600,
      knownPermille: 200,
    },
  };
}
