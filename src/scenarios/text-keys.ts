import { type PublicPart, type Scenario, SEATS, type SeatId, type Source } from '#engine/index.ts';

/** Texts of a pack in one language, by key. */
export interface PackTexts {
  readonly public: Readonly<Record<string, string>>;
  readonly a: Readonly<Record<string, string>>;
  readonly b: Readonly<Record<string, string>>;
}

/**
 * Situations in which a chair speaks about a term. With an offer: `counter-up` and `counter-down` where it moves the
 * term up or down its positions, `hold` where it stands firm, `refuse` below its own line, `blocker` where its home
 * would vote no, `final` in the last round. A line without a term serves where none stands out.
 */
export const SPEECH_SITUATIONS = [
  'opening',
  'counter-up',
  'counter-down',
  'hold',
  'accept',
  'refuse',
  'blocker',
  'final',
  'ask-answer',
  'lever',
  'walk',
] as const;

const READERS = ['tajik', 'company', 'neutral'] as const;
const ADVISERS = ['energy', 'finance', 'security'] as const;

/** Two questions on a chair's own brief, for a class: each with its right answer, two wrong ones and the reason. */
export const CHECK_KEYS = [1, 2].flatMap((n) =>
  ['ask', 'right', 'wrong.1', 'wrong.2', 'why'].map((part) => `check.${n}.${part}`),
);

/** The keys that the texts of a scenario must have in every language. */
export function textKeys(scenario: Scenario): Record<keyof PackTexts, string[]> {
  return {
    public: [...publicKeys(scenario.public), ...SEATS.flatMap((seat) => leverKeys(scenario, seat))],
    a: seatKeys(scenario, 'a'),
    b: seatKeys(scenario, 'b'),
  };
}

function publicKeys(common: PublicPart): string[] {
  return [
    'table.title',
    'table.lesson',
    'brief.public',
    ...SEATS.flatMap((seat) => [...chairKeys(seat), ...speechKeys(common, seat)]),
    ...common.chapters.map(({ id }) => `chapter.${id}`),
    ...common.terms.flatMap((term) => [
      `term.${term.id}.name`,
      `term.${term.id}.hint`,
      ...(term.kind === 'choice' ? term.options.map((option) => `option.${term.id}.${option}`) : []),
    ]),
    ...common.events.flatMap((event) => [
      `event.${event.id}.title`,
      `event.${event.id}.body`,
      ...(event.question ? answerKeys(`event.${event.id}`, event.question.answers) : []),
    ]),
    ...(common.between ?? []).flatMap(({ id }) => [`between.${id}.title`, `between.${id}.body`]),
    ...common.delivery.cards.flatMap((card) => [
      `card.${card.id}.title`,
      `card.${card.id}.body`,
      ...answerKeys(`card.${card.id}`, card.answers),
    ]),
    ...common.ladders.flatMap((ladder) => [
      `ladder.${ladder.id}.name`,
      ...Array.from({ length: ladder.rungs + 1 }, (_, rung) => `ladder.${ladder.id}.rung.${rung}`),
    ]),
    ...common.records.map(({ id }) => `record.${id}`),
    ...common.discussion.map((id) => `question.${id}`),
    ...READERS.flatMap((reader) => [`reading.${reader}.signed`, `reading.${reader}.breakdown`]),
    ...common.records.flatMap((record) => Object.values(record.choices)),
    ...choices(Object.values(common.project?.sources ?? {})),
    ...choices([
      ...(common.between ?? []).map(({ source }) => source),
      ...(common.short ? [common.short.source] : []),
      common.delivery.finalCost.source,
      common.delivery.outputPermille.source,
      common.delivery.exportPrice.source,
      ...Object.values(common.delivery.economy ?? {}).map((band) => band.source),
    ]),
  ];
}

function chairKeys(seat: SeatId): string[] {
  const person = ['name', 'want', 'fear', 'habit'].map((what) => `person.${seat}.${what}`);
  return [`role.${seat}`, `side.${seat}`, `seat.${seat}.wants`, ...person];
}

function speechKeys(common: PublicPart, seat: SeatId): string[] {
  return SPEECH_SITUATIONS.flatMap((situation) => [
    `speech.${seat}.${situation}`,
    ...common.terms.map((term) => `speech.${seat}.${situation}.${term.id}`),
  ]);
}

/** What one may answer, and what each answer costs. */
function answerKeys(of: string, answers: readonly { readonly id: string }[]): string[] {
  return answers.flatMap(({ id }) => [`${of}.answer.${id}`, `${of}.cost.${id}`]);
}

/** A lever is private until it is played, but the card that then lies on the table is for everybody. */
function leverKeys(scenario: Scenario, seat: SeatId): string[] {
  return scenario.seats[seat].levers.flatMap(({ id }) =>
    ['title', 'gain', 'edge', 'reason'].map((what) => `lever.${id}.${what}`),
  );
}

function seatKeys(scenario: Scenario, seat: SeatId): string[] {
  const part = scenario.seats[seat];
  return [
    'brief.confidential',
    ...part.home.flatMap(({ id }) => ['name', 'yes', 'leans', 'no'].map((what) => `block.${id}.${what}`)),
    ...part.facts.flatMap(({ id }) => [`fact.${id}.title`, `fact.${id}.body`]),
    ...part.preparations.flatMap(({ id }) => [`preparation.${id}.title`, `preparation.${id}.body`]),
    ...[...part.values.flows, ...part.values.terms].map(({ key }) => `value.${key}`),
    ...ADVISERS.flatMap((adviser) => [`adviser.${adviser}.name`, `adviser.${adviser}.view`]),
    ...choices([
      ...part.values.flows.map(({ source }) => source),
      ...part.values.terms.map(({ source }) => source),
      ...part.facts.map(({ source }) => source),
      part.values.ratesSource,
      part.walkAwaySource,
    ]),
  ];
}

function choices(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => ('choice' in source ? [source.choice] : []));
}
