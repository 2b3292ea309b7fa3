import {
  type Effect,
  type NamedContract,
  type PublicPart,
  positionCount,
  positionOf,
  type Rule,
  type Scenario,
  SEATS,
  type SeatPart,
  type Term,
  type TermValue,
} from '#engine/index.ts';
import type { Finding, PackFile } from './finding.ts';
import type { ProjectOutline } from './outlines/outline.ts';
import { projectOutline } from './project-outline.ts';

type Report = (path: string, message: string) => void;

/** Every place where a scenario names a term, a value, a block, a ladder or an event that it does not have. */
export function findDanglingNames(scenario: Scenario): Finding[] {
  const findings: Finding[] = [];
  const reportIn =
    (file: PackFile): Report =>
    (path, message) => {
      findings.push({ file, path, message });
    };
  checkPublic(scenario, reportIn('public.json'));
  for (const seat of SEATS) checkSeat(scenario, scenario.seats[seat], reportIn(`seat-${seat}.json`));
  return findings;
}

function checkPublic(scenario: Scenario, report: Report): void {
  const { public: common } = scenario;
  unique(common.terms, 'terms', report);
  unique(common.events, 'events', report);
  unique(common.ladders, 'ladders', report);
  unique(common.delivery.cards, 'delivery.cards', report);
  common.coupled.forEach((id, i) => {
    termOf(common, id, `coupled[${i}]`, report);
  });
  checkChapters(common, report);
  checkContract(common, common.draft.contract, 'draft.contract', report);
  common.draft.open.forEach((id, i) => {
    termOf(common, id, `draft.open[${i}]`, report);
  });
  checkShort(common, report);
  if (common.project) checkProject(common, projectOutline(common.project), report);
  common.events.forEach((event, i) => {
    if (event.because !== undefined && !common.events.slice(0, i).some(({ id }) => id === event.because))
      report(`events[${i}].because`, `No earlier event is called "${event.because}".`);
    checkEffects(scenario, event.effects, `events[${i}].effects`, report);
    event.question?.answers.forEach((answer, k) => {
      checkEffects(scenario, answer.effects, `events[${i}].question.answers[${k}].effects`, report);
    });
  });
  common.delivery.cards.forEach((card, i) => {
    card.answers.forEach((answer, k) => {
      answer.when.forEach(({ rule }, n) => {
        checkRule(common, rule, `delivery.cards[${i}].answers[${k}].when[${n}].rule`, report);
      });
    });
  });
  unique(common.between ?? [], 'between', report);
  common.between?.forEach((link, i) => {
    checkEffects(scenario, link.effects, `between[${i}].effects`, report);
  });
  checkRecords(common, report);
}

function checkChapters(common: PublicPart, report: Report): void {
  const placed = common.chapters.flatMap((chapter) => chapter.terms);
  common.chapters.forEach((chapter, i) => {
    chapter.terms.forEach((id, k) => {
      termOf(common, id, `chapters[${i}].terms[${k}]`, report);
    });
  });
  for (const { id } of common.terms)
    if (placed.filter((name) => name === id).length !== 1)
      report('chapters', `The term "${id}" must stand in exactly one chapter.`);
}

/** A short version leaves some terms open and settles each of the others. */
function checkShort(common: PublicPart, report: Report): void {
  const { short } = common;
  if (!short) return;
  short.open.forEach((id, i) => {
    termOf(common, id, `short.open[${i}]`, report);
  });
  for (const id of Object.keys(short.settled)) termOf(common, id, `short.settled.${id}`, report);
  for (const term of common.terms) {
    const value = short.settled[term.id];
    if (short.open.includes(term.id) === (value !== undefined))
      report('short', `The term "${term.id}" must be either open or settled.`);
    else if (value !== undefined && positionOf(term, value) === null)
      report(`short.settled.${term.id}`, `The term "${term.id}" has no value ${JSON.stringify(value)}.`);
  }
}

function checkRecords(common: PublicPart, report: Report): void {
  common.records.forEach((record, i) => {
    checkContract(common, record.contract, `records[${i}].contract`, report);
    for (const { id } of common.terms)
      if (Object.hasOwn(record.known, id) === Object.hasOwn(record.choices, id))
        report(`records[${i}]`, `The term "${id}" must be either known or a choice of the model.`);
  });
}

function checkProject(common: PublicPart, outline: ProjectOutline, report: Report): void {
  for (const { path, term: id, kind, positions } of outline.inputs) {
    const term = termOf(common, id, `project.${path}`, report);
    if (!term) continue;
    if (term.kind !== kind) report(`project.${path}`, `The term "${id}" must be of the kind "${kind}".`);
    if (positions !== undefined && positionCount(term) !== positions)
      report(
        `project.${path}`,
        `The term "${id}" has ${positionCount(term)} positions, but here are ${positions}.`,
      );
  }
  for (const id of outline.alone)
    if (common.coupled.includes(id))
      report('coupled', `The term "${id}" adds up by itself and must not be coupled.`);
  for (const id of outline.coupled)
    if (!common.coupled.includes(id))
      report('coupled', `The term "${id}" feeds the project and must be coupled.`);
}

function checkSeat(scenario: Scenario, part: SeatPart, report: Report): void {
  const { public: common } = scenario;
  if (part.scenario !== common.id)
    report('scenario', `This part belongs to the scenario "${part.scenario}", not "${common.id}".`);
  if (part.walkAwayByRound.length !== common.rounds.length)
    report(
      'walkAwayByRound',
      `There are ${common.rounds.length} rounds, but here are ${part.walkAwayByRound.length}.`,
    );
  checkValues(common, part, report);
  for (const [event, effects] of Object.entries(part.eventEffects)) {
    if (!common.events.some(({ id }) => id === event))
      report(`eventEffects.${event}`, `The scenario has no event "${event}".`);
    checkEffects(scenario, effects, `eventEffects.${event}`, report);
  }
  for (const [link, effects] of Object.entries(part.betweenEffects ?? {})) {
    if (!common.between?.some(({ id }) => id === link))
      report(`betweenEffects.${link}`, `The scenario has no link "${link}" to another table.`);
    checkEffects(scenario, effects, `betweenEffects.${link}`, report);
  }
  for (const list of ['home', 'levers', 'facts', 'preparations'] as const) unique(part[list], list, report);
  part.home.forEach((block, i) => {
    checkRule(common, block.yesIf, `home[${i}].yesIf`, report);
    checkRule(common, block.leansIf, `home[${i}].leansIf`, report);
  });
  part.levers.forEach((lever, i) => {
    checkEffects(scenario, lever.gain, `levers[${i}].gain`, report);
    checkEffects(scenario, lever.otherEdge, `levers[${i}].otherEdge`, report);
  });
  part.facts.forEach((fact, i) => {
    checkEffects(scenario, fact.effects, `facts[${i}].effects`, report);
  });
  part.preparations.forEach((action, i) => {
    checkEffects(scenario, action.effects, `preparations[${i}].effects`, report);
  });
  checkContract(common, part.opening, 'opening', report);
  checkContract(common, part.aim, 'aim', report);
}

function checkValues(common: PublicPart, part: SeatPart, report: Report): void {
  part.values.terms.forEach((entry, i) => {
    checkPoints(common, entry.term, entry.points, `values.terms[${i}]`, report);
  });
  const outline = common.project ? projectOutline(common.project) : null;
  part.values.flows.forEach(({ flow, weightPermille, together }, i) => {
    const path = `values.flows[${i}]`;
    if (
      together !== undefined &&
      !part.values.flows.some((other) => other.key === together && !other.together)
    )
      report(`${path}.together`, `No flow of its own is called "${together}".`);
    const weighedBy = outline?.flows[flow];
    if (!outline) report(path, 'A scenario without a project model has no flows.');
    else if (weighedBy === undefined) report(path, `The project model has no flow "${flow}".`);
    else if (typeof weightPermille !== 'number' && weighedBy !== null)
      checkPoints(common, weighedBy, weightPermille, path, report);
    else if (typeof weightPermille !== 'number')
      report(path, `The flow "${flow}" has one weight, not one for each position.`);
  });
  for (const { id } of common.terms)
    checkPoints(common, id, part.guess.terms[id] ?? [], `guess.terms.${id}`, report);
  for (const id of Object.keys(part.guess.terms)) termOf(common, id, `guess.terms.${id}`, report);
}

function checkPoints(
  common: PublicPart,
  id: string,
  points: readonly number[],
  path: string,
  report: Report,
): void {
  const term = termOf(common, id, path, report);
  if (term && points.length !== positionCount(term))
    report(path, `The term "${id}" has ${positionCount(term)} positions, but here are ${points.length}.`);
}

function checkEffects(scenario: Scenario, effects: readonly Effect[], path: string, report: Report): void {
  const { public: common } = scenario;
  effects.forEach((effect, i) => {
    const at = `${path}[${i}]`;
    if (effect.type === 'points') {
      const term = termOf(common, effect.term, at, report);
      if (term) for (const value of effect.is ?? []) checkValue(term, value, at, report);
    }
    if (effect.type === 'ladder' && !common.ladders.some(({ id }) => id === effect.ladder))
      report(at, `The scenario has no ladder "${effect.ladder}".`);
    if (effect.type === 'block' && !scenario.seats[effect.seat].home.some(({ id }) => id === effect.block))
      report(at, `Seat ${effect.seat} has no block "${effect.block}" at home.`);
  });
}

function checkRule(common: PublicPart, rule: Rule, path: string, report: Report): void {
  if ('all' in rule || 'any' in rule) {
    const [name, parts] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
    parts.forEach((part, i) => {
      checkRule(common, part, `${path}.${name}[${i}]`, report);
    });
  } else if ('ladder' in rule) {
    if (!common.ladders.some(({ id }) => id === rule.ladder))
      report(path, `The scenario has no ladder "${rule.ladder}".`);
  } else if ('term' in rule) {
    const term = termOf(common, rule.term, path, report);
    if (!term) return;
    if ('is' in rule) for (const value of rule.is) checkValue(term, value, path, report);
    else if (term.kind === 'choice')
      report(path, `The term "${term.id}" is a choice and has no amount to compare.`);
  }
}

function checkContract(common: PublicPart, contract: NamedContract, path: string, report: Report): void {
  for (const term of common.terms)
    if (Object.hasOwn(contract, term.id)) checkValue(term, contract[term.id]!, `${path}.${term.id}`, report);
    else report(path, `The term "${term.id}" is missing.`);
  for (const id of Object.keys(contract)) termOf(common, id, `${path}.${id}`, report);
}

function checkValue(term: Term, value: TermValue, path: string, report: Report): void {
  if (positionOf(term, value) === null)
    report(path, `The term "${term.id}" has no value ${JSON.stringify(value)}.`);
}

function termOf(common: PublicPart, id: string, path: string, report: Report): Term | null {
  const term = common.terms.find((candidate) => candidate.id === id);
  if (!term) report(path, `The scenario has no term "${id}".`);
  return term ?? null;
}

function unique(items: readonly { readonly id: string }[], path: string, report: Report): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report(`${path}[${i}].id`, `The name "${id}" is used twice.`);
    seen.add(id);
  });
}
