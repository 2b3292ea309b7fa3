import {
  type PublicPart,
  positionCount,
  type Scenario,
  SEATS,
  type SeatId,
  type SeatPart,
} from '#engine/index.ts';
import { findTrades } from './find-trades.ts';
import type { Finding, PackFile } from './finding.ts';
import { projectOutline } from './project-outline.ts';
import { CHECK_KEYS, type PackTexts, textKeys } from './text-keys.ts';

/** Most combinations of coupled terms that analysis enumerates. */
export const MOST_COUPLED = 60_000;
/** Trades that a table should offer, where it has terms enough: two terms make one pair. */
const LEAST_TRADES = 2;

/** Keys that a text file may have beyond the necessary ones. */
const EXTRA_KEYS = [
  /^coach\.[a-z-]+[0-9]?\.[1-9](\.at|\.waits)?$/,
  /^glossary\.[a-z-]+(\.word)?$/,
  /^postcard\.[1-9][0-9]*(\.from)?$/,
  /^event\.[a-z0-9-]+\.reason$/,
  /^speech\.[ab]\.[a-z-]+\.[a-z0-9-]+\.[2-9]$/,
  /^card\.[a-z0-9-]+\.because\.[a-z0-9-]+\.[0-9]$/,
  /^choice\.sizes$/,
  /\.source$/,
];

/**
 * What is wrong with a scenario that can be played: sizes, dates, weights, sources, and whether there is anything
 * to negotiate about. Without texts only the numbers are looked at.
 *
 * @param records ids of the history that is at hand; without it records are not looked up
 */
export function validateScenario(
  scenario: Scenario,
  given: { readonly texts?: PackTexts; readonly records?: ReadonlySet<string> } = {},
): Finding[] {
  const { public: common } = scenario;
  return [
    ...sizeFindings(common),
    ...dateFindings(common),
    ...SEATS.flatMap((seat) => homeFindings(scenario.seats[seat])),
    ...sourceFindings(scenario),
    ...(given.records ? recordFindings(common, given.records) : []),
    ...playFindings(scenario),
    ...shortFindings(scenario),
    ...(given.texts ? textFindings(scenario, given.texts) : []),
  ];
}

function sizeFindings(common: PublicPart): Finding[] {
  const size = common.terms
    .filter(({ id }) => common.coupled.includes(id))
    .reduce((product, term) => product * positionCount(term), 1);
  if (size <= MOST_COUPLED) return [];
  return [
    {
      file: 'public.json',
      path: 'coupled',
      message: `The coupled terms have ${size} combinations; at most ${MOST_COUPLED} can be analysed.`,
    },
  ];
}

function dateFindings(common: PublicPart): Finding[] {
  const findings: Finding[] = [];
  const report = (path: string, message: string): void => {
    findings.push({ file: 'public.json', path, message });
  };
  if (common.window.from > common.window.to) report('window', 'The window ends before it begins.');
  common.rounds.forEach(({ date }, i) => {
    if (i > 0 && date <= common.rounds[i - 1]!.date)
      report(`rounds[${i}].date`, `${date} is not after the round before.`);
    if (date < common.window.from || date > common.window.to)
      report(`rounds[${i}].date`, `${date} lies outside the window of the table.`);
  });
  const last = common.rounds.at(-1)!.date;
  common.events.forEach(({ date }, i) => {
    if (i > 0 && date < common.events[i - 1]!.date)
      report(`events[${i}].date`, `${date} comes before the event above it.`);
    if (date > last)
      report(`events[${i}].date`, `${date} is after the last round: the event would never happen.`);
  });
  common.delivery.cards.forEach(({ date }, i) => {
    if (date <= last) report(`delivery.cards[${i}].date`, `${date} is not after the last round.`);
  });
  return [...findings, ...questionFindings(common)];
}

/** A round may ask one question of its players. */
function questionFindings(common: PublicPart): Finding[] {
  const asked = common.rounds.map(() => 0);
  return common.events.flatMap((event, i): Finding[] => {
    const round = common.rounds.findIndex(({ date }) => date >= event.date);
    if (!event.question || round < 0) return [];
    asked[round]! += 1;
    if (asked[round] === 1) return [];
    return [
      {
        file: 'public.json',
        path: `events[${i}].question`,
        message: `Round ${round + 1} already has an event with a question.`,
      },
    ];
  });
}

function homeFindings(part: SeatPart): Finding[] {
  const sum = part.home.reduce((total, block) => total + block.weight, 0);
  if (part.home.length === 0 || sum === 100) return [];
  const message = `The weights of the blocks at home add up to ${sum}, not 100.`;
  return [{ file: `seat-${part.seat}.json`, path: 'home', message }];
}

/** Every parameter of the project must say where it comes from. */
function sourceFindings({ public: { project } }: Scenario): Finding[] {
  if (!project) return [];
  return projectOutline(project)
    .parameters.filter((key) => !Object.hasOwn(project.sources, key))
    .map((key) => ({
      file: 'public.json',
      path: 'project.sources',
      message: `The parameter "${key}" has no source.`,
    }));
}

function recordFindings(common: PublicPart, records: ReadonlySet<string>): Finding[] {
  return common.history.flatMap((id, i): Finding[] =>
    records.has(id)
      ? []
      : [{ file: 'public.json', path: `history[${i}]`, message: `The history has no record "${id}".` }],
  );
}

function playFindings(scenario: Scenario): Finding[] {
  const survey = findTrades(scenario);
  if (survey === null) return [];
  const { zone, pairs } = survey;
  if (zone === 0)
    return [
      {
        file: 'seat-a.json',
        path: 'walkAwayByRound',
        message: 'No contract lies at or above both walk-away lines in the first round.',
      },
    ];
  const terms = scenario.public.terms.length;
  const wanted = Math.min(LEAST_TRADES, (terms * (terms - 1)) / 2);
  if (pairs.length >= wanted) return [];
  const found = pairs.length === 0 ? 'none was found' : `only ${pairs[0]} was found`;
  return [
    {
      file: 'public.json',
      path: 'terms',
      message: `${wanted === LEAST_TRADES ? 'Two pairs' : 'The one pair'} of terms should offer a trade that both sides gain by; ${found}.`,
    },
  ];
}

/** A short version must leave something to agree on and two trades to find. */
function shortFindings(scenario: Scenario): Finding[] {
  const { short } = scenario.public;
  const survey = short ? findTrades(scenario, 'short') : null;
  if (survey === null) return [];
  const report = (path: string, message: string): Finding[] => [{ file: 'public.json', path, message }];
  if (survey.zone === 0)
    return report(
      'short.settled',
      'In the short version no contract lies at or above both walk-away lines in the first round.',
    );
  return survey.pairs.length >= LEAST_TRADES
    ? []
    : report(
        'short.open',
        'In the short version two pairs of terms should offer a trade that both sides gain by.',
      );
}

/** Questions on the brief are there whole, or not at all. */
function wantedChecks(part: 'public' | SeatId, has: Readonly<Record<string, string>>): readonly string[] {
  const begun = Object.keys(has).some((key) => key.startsWith('check.'));
  return part !== 'public' && begun ? CHECK_KEYS : [];
}

function textFindings(scenario: Scenario, texts: PackTexts): Finding[] {
  const needed = textKeys(scenario);
  return (['public', 'a', 'b'] as const).flatMap((part): Finding[] => {
    const file: PackFile = `text/${part}.json`;
    const has = texts[part];
    const wanted = [...needed[part], ...wantedChecks(part, has)];
    const missing = wanted
      .filter((key) => !Object.hasOwn(has, key) || has[key]!.trim() === '')
      .map((path) => ({ file, path, message: 'This text is missing.' }));
    const known = new Set(wanted);
    const unknown = Object.keys(has)
      .filter((key) => !known.has(key) && !EXTRA_KEYS.some((pattern) => pattern.test(key)))
      .map((path) => ({ file, path, message: 'Nothing in the scenario uses this text.' }));
    return [...missing, ...unknown];
  });
}
