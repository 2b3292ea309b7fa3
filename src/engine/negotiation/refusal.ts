import { type DatedEvent, otherSeat, type SeatId } from '../scenario/scenario.ts';
import { isContract } from '../terms/contract.ts';
import { brokenLink } from '../terms/link.ts';
import { positionCount } from '../terms/term.ts';
import { type Command, type CommandOf, SIDE_ACTIONS } from './command.ts';
import { homeCanPass, readHome } from './home-vote.ts';
import type { Facts, Phase, SeatPrivate } from './state.ts';
import type { Table } from './table.ts';

/** Why a command is refused. The screens own the words. */
export type RefusalCode =
  | 'command/malformed'
  | 'command/wrong-phase'
  | 'command/not-your-turn'
  | 'command/already-done'
  | 'command/unknown-name'
  | 'side-action/off'
  | 'side-action/used'
  | 'side-action/no-patience'
  | 'news/unanswered'
  | 'news/cannot-happen'
  | 'lever/played'
  | 'reveal/untrue-document'
  | 'offer/impossible-contract'
  | 'offer/fixed-term'
  | 'offer/breaks-link'
  | 'offer/link-names-nothing'
  | 'offer/too-late'
  | 'offer/none-open'
  | 'offer/own'
  | 'offer/computer-below-walk-away'
  | 'offer/computer-home-rejects'
  | 'term/not-agreed'
  | 'term/not-fixed'
  | 'term/already-fixed'
  | 'term/settled'
  | 'link/not-yours'
  | 'promise/block-not-leaning'
  | 'promise/one-only';

/** All that legality may look at: public facts and the acting seat's own part. */
export interface LegalityView {
  readonly phase: Phase;
  readonly facts: Facts;
  readonly own: SeatPrivate;
}

/**
 * The one answer to "may this command be given now?": null, or why not (rules L of SPEC.md). The machine's guards
 * ask it with the authority's table, a player's screen with its own.
 */
export function refusalOf(table: Table, view: LegalityView, command: Command): RefusalCode | null {
  if (command.seat === 'host' || command.seat === 'clock') return refuseOutsider(table, view, command);
  return refusePhase(view, command.seat, command) ?? refuseParticulars(table, view, command);
}

type SeatCommand = Extract<Command, { seat: SeatId }>;

/** Phases in which the two sides sit at the table. */
const TABLE_PHASES: readonly Phase[] = ['turnA', 'turnB', 'answering'];

/** In which phases a seat may give a command at all. */
const PHASES: Readonly<Record<SeatCommand['type'], readonly Phase[]>> = {
  ready: ['briefing'],
  prepare: ['preparing'],
  ask: ['turnA', 'turnB'],
  answer: ['answering'],
  reveal: ['turnA', 'turnB'],
  playLever: ['turnA', 'turnB'],
  caucus: ['turnA', 'turnB'],
  speakPublicly: ['turnA', 'turnB'],
  pause: ['turnA', 'turnB'],
  makeOffer: ['turnA', 'turnB'],
  acceptOffer: ['turnA', 'turnB'],
  decline: ['turnA', 'turnB'],
  withdrawOffer: TABLE_PHASES,
  fixTerm: ['turnA', 'turnB'],
  reopenTerm: ['turnA', 'turnB'],
  dropLink: ['turnA', 'turnB'],
  walkAway: TABLE_PHASES,
  askAdviser: ['turnA', 'turnB'],
  answerNews: ['turnA', 'turnB'],
  promiseAtHome: ['ratifying'],
  putToVote: ['ratifying'],
  takeImprovement: ['lastLook'],
  keepDeal: ['lastLook'],
  answerDelivery: ['delivery'],
};

/** The commands that are heard in a phase at all. */
export function commandsHeardIn(phase: Phase): Command['type'][] {
  const seats = (Object.keys(PHASES) as SeatCommand['type'][]).filter((type) => PHASES[type].includes(phase));
  return TABLE_PHASES.includes(phase) ? [...seats, 'expireOffer', 'stopTalks', 'breakNews'] : seats;
}

/** Commands that a seat may give although the other has the move. */
const OUT_OF_TURN: readonly Command['type'][] = ['withdrawOffer', 'walkAway'];

function refuseOutsider(table: Table, view: LegalityView, command: Command): RefusalCode | null {
  if (!TABLE_PHASES.includes(view.phase)) return 'command/wrong-phase';
  if (command.type === 'breakNews') return refuseBreakingNews(table, view.facts, command);
  return command.type === 'expireOffer' && view.facts.openOffer === null ? 'offer/none-open' : null;
}

/** News is thrown in while it can still be answered, and only what has not happened (rule R10). */
function refuseBreakingNews(table: Table, facts: Facts, command: CommandOf<'breakNews'>): RefusalCode | null {
  const event = table.common.events.find(({ id }) => id === command.event);
  if (!event) return 'command/unknown-name';
  if (facts.fired.includes(event.id)) return 'command/already-done';
  if (!mayHappen(facts, event)) return 'news/cannot-happen';
  return facts.finalAnswer ? 'offer/too-late' : null;
}

/** Whether an event is still to come and not left out of this game, nor what it grows out of (rule R3). */
export function mayHappen({ fired, options }: Facts, event: DatedEvent): boolean {
  if (fired.includes(event.id) || options.without.includes(event.id)) return false;
  return event.because === undefined || fired.includes(event.because);
}

function refusePhase(view: LegalityView, seat: SeatId, command: SeatCommand): RefusalCode | null {
  const { phase, facts } = view;
  if (!PHASES[command.type].includes(phase)) return 'command/wrong-phase';
  if (phase === 'answering' && command.type === 'answer')
    return facts.question?.by === seat ? 'command/not-your-turn' : null;
  if (phase === 'turnA' || phase === 'turnB') {
    if (facts.turn !== seat && !OUT_OF_TURN.includes(command.type)) return 'command/not-your-turn';
    if (
      facts.news?.seat === seat &&
      facts.turn === seat &&
      !['answerNews', 'walkAway'].includes(command.type)
    )
      return 'news/unanswered';
    if (facts.finalAnswer && !['acceptOffer', 'walkAway', 'withdrawOffer'].includes(command.type))
      return 'offer/too-late';
  }
  return null;
}

function refuseParticulars(table: Table, view: LegalityView, command: SeatCommand): RefusalCode | null {
  const { facts, own } = view;
  const seat = command.seat;
  if ((SIDE_ACTIONS as readonly string[]).includes(command.type)) {
    const refusal = refuseSideAction(table, view, command);
    if (refusal) return refusal;
  }
  switch (command.type) {
    case 'ready':
      return facts.ready[seat] ? 'command/already-done' : null;
    case 'prepare':
      return refusePreparation(table, view, command);
    case 'answer':
      return refusePlace(table, facts, command.term, command.towards);
    case 'makeOffer':
      return refuseOffer(table, view, command);
    case 'acceptOffer':
      return refuseAcceptance(table, view, seat);
    case 'withdrawOffer':
      return openOfferBy(facts) === seat ? null : 'offer/none-open';
    case 'fixTerm':
      return refuseFixing(table, facts, command.term);
    case 'reopenTerm':
      if (!facts.fixed.some((fixed) => fixed.term === command.term)) return 'term/not-fixed';
      return facts.patience[otherSeat(seat)] > 0 ? null : 'side-action/no-patience';
    case 'dropLink':
      return facts.links[command.link]?.by === seat ? null : 'link/not-yours';
    case 'askAdviser':
      return refuseContract(table, facts, command.contract);
    case 'answerNews':
      return refuseNews(table, view, command);
    case 'promiseAtHome':
      return refusePromise(table, view, command);
    case 'putToVote':
      return facts.votes[seat] ? 'command/already-done' : null;
    case 'takeImprovement':
    case 'keepDeal':
      return facts.lastLook?.answers[seat] === null ? null : 'command/already-done';
    case 'answerDelivery':
      return refuseDelivery(table, facts, command);
    default:
      return own.seat === seat ? null : 'command/not-your-turn';
  }
}

function refuseSideAction(
  table: Table,
  { facts, own }: LegalityView,
  command: SeatCommand,
): RefusalCode | null {
  const { seat } = command;
  if (!facts.options.sideActions) return 'side-action/off';
  if (facts.sideActionUsed[seat]) return 'side-action/used';
  switch (command.type) {
    case 'ask':
      return facts.patience[otherSeat(seat)] > 0 ? null : 'side-action/no-patience';
    case 'reveal':
      return (
        refusePlace(table, facts, command.term, null) ??
        (command.as === 'document' && command.weight !== weightOf(table, facts, own, command.term)
          ? 'reveal/untrue-document'
          : null)
      );
    case 'playLever':
      if (!table.partOf(seat).levers.some((lever) => lever.id === command.lever))
        return 'command/unknown-name';
      return facts.leversPlayed.some((played) => played.seat === seat && played.lever === command.lever)
        ? 'lever/played'
        : null;
    case 'speakPublicly':
      return refusePlace(table, facts, command.term, command.position);
    case 'caucus':
      return table.common.project ? null : 'side-action/off';
    default:
      return null;
  }
}

function refusePlace(table: Table, facts: Facts, term: string, position: number | null): RefusalCode | null {
  const index = table.indexOf.get(term);
  if (index === undefined) return 'command/unknown-name';
  if (table.settledAt(facts, index) !== null) return 'term/settled';
  return position === null || position < positionCount(table.terms[index]!)
    ? null
    : 'offer/impossible-contract';
}

function refusePreparation(
  table: Table,
  { facts }: LegalityView,
  command: CommandOf<'prepare'>,
): RefusalCode | null {
  if (facts.prepared[command.seat]) return 'command/already-done';
  for (const term of command.priorities) {
    const refusal = refusePlace(table, facts, term, null);
    if (refusal) return refusal;
  }
  const known = table.partOf(command.seat).preparations.some((action) => action.id === command.action);
  return command.action === null || known ? null : 'command/unknown-name';
}

function refuseOffer(table: Table, view: LegalityView, command: CommandOf<'makeOffer'>): RefusalCode | null {
  const { facts, own } = view;
  const { contract } = command;
  const impossible = refuseContract(table, facts, contract);
  if (impossible) return impossible;
  if (facts.fixed.some(({ term, position }) => contract[table.indexOf.get(term)!] !== position))
    return 'offer/fixed-term';
  const places = command.links.flatMap(({ when, only }) => [when, only]);
  const unusable = places
    .map(({ term, position }) => refusePlace(table, facts, term, position))
    .filter((refusal) => refusal !== null);
  if (unusable.length > 0)
    return unusable.includes('term/settled') ? 'term/settled' : 'offer/link-names-nothing';
  if (brokenLink(facts.links, contract, table.indexOf)) return 'offer/breaks-link';
  return facts.by[command.seat] === 'agent' ? refuseComputersContract(table, view, own, contract) : null;
}

/** Whether every term stands where it may stand in this game (rules T2 and E2). */
function refuseContract(table: Table, facts: Facts, contract: readonly number[]): RefusalCode | null {
  if (!isContract(table.terms, contract)) return 'offer/impossible-contract';
  const keeps = contract.every((position, index) => table.positionsIn(facts, index).includes(position));
  return keeps ? null : 'term/settled';
}

/** A computer neither offers nor signs below its walk-away, nor what it could not bring through its own home (rule C1). */
function refuseComputersContract(
  table: Table,
  { facts }: LegalityView,
  own: SeatPrivate,
  contract: readonly number[],
): RefusalCode | null {
  if (table.sheet(facts, own).valueOf(contract) < own.walkAway) return 'offer/computer-below-walk-away';
  return homeCanPass(table, facts, own, contract) ? null : 'offer/computer-home-rejects';
}

function refuseAcceptance(table: Table, view: LegalityView, seat: SeatId): RefusalCode | null {
  const { facts, own } = view;
  if (facts.openOffer === null) return 'offer/none-open';
  const offer = facts.offers[facts.openOffer]!;
  if (offer.seat === seat) return 'offer/own';
  return facts.by[seat] === 'agent' ? refuseComputersContract(table, view, own, offer.contract) : null;
}

function refuseFixing(table: Table, facts: Facts, term: string): RefusalCode | null {
  const refusal = refusePlace(table, facts, term, null);
  if (refusal) return refusal;
  if (facts.fixed.some((fixed) => fixed.term === term)) return 'term/already-fixed';
  return agreedPosition(table, facts, term) === null ? 'term/not-agreed' : null;
}

/** The position at which both sides' last offers agree on a term, or null. */
export function agreedPosition(table: Table, facts: Facts, term: string): number | null {
  const index = table.indexOf.get(term)!;
  const a = facts.offers.findLast((offer) => offer.seat === 'a')?.contract[index];
  const b = facts.offers.findLast((offer) => offer.seat === 'b')?.contract[index];
  return a !== undefined && a === b ? a : null;
}

function refuseNews(
  table: Table,
  { facts }: LegalityView,
  command: CommandOf<'answerNews'>,
): RefusalCode | null {
  if (facts.news?.seat !== command.seat) return 'command/already-done';
  const event = table.common.events.find((candidate) => candidate.id === facts.news?.event);
  return event?.question?.answers.some((answer) => answer.id === command.answer)
    ? null
    : 'command/unknown-name';
}

function refusePromise(
  table: Table,
  view: LegalityView,
  command: CommandOf<'promiseAtHome'>,
): RefusalCode | null {
  const { facts, own } = view;
  if (facts.votes[command.seat]) return 'command/already-done';
  if (facts.promises.some((promise) => promise.seat === command.seat)) return 'promise/one-only';
  if (!facts.handshake) return 'command/wrong-phase';
  const reading = readHome(table, facts, own, facts.handshake.contract).find(
    ({ block }) => block.id === command.block,
  );
  if (!reading) return 'command/unknown-name';
  return reading.stand === 'leaning' ? null : 'promise/block-not-leaning';
}

function refuseDelivery(
  table: Table,
  facts: Facts,
  command: CommandOf<'answerDelivery'>,
): RefusalCode | null {
  if (facts.delivery?.asks !== command.seat) return 'command/not-your-turn';
  const card = table.common.delivery.cards[facts.delivery.card]!;
  return card.answers.some((answer) => answer.id === command.answer) ? null : 'command/unknown-name';
}

function openOfferBy(facts: Facts): SeatId | null {
  return facts.openOffer === null ? null : facts.offers[facts.openOffer]!.seat;
}

/** How heavily a term weighs in a seat's own values: its swing against the heaviest, around the draft. */
export function weightOf(
  table: Table,
  facts: Facts,
  own: SeatPrivate,
  term: string,
): 'high' | 'middle' | 'low' {
  const swings = table.terms.map((_, index) => swingOf(table, facts, own, index));
  const swing = swings[table.indexOf.get(term)!]!;
  const most = Math.max(...swings);
  if (swing * 2 >= most) return 'high';
  return swing * 5 >= most ? 'middle' : 'low';
}

/** Difference between the best and the worst position of one term, all else as in the draft; thousandths of a point. */
function swingOf(table: Table, facts: Facts, own: SeatPrivate, index: number): number {
  const sheet = table.sheet(facts, own);
  const draft = table.draftIn(facts);
  const values = table
    .positionsIn(facts, index)
    .map((position) => sheet.valueOf(draft.with(index, position)));
  return Math.max(...values) - Math.min(...values);
}
