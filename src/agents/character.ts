import {
  type Command,
  type CommandOf,
  type Contract,
  countVotes,
  firstHostYear,
  type GeneratorState,
  mulDiv,
  otherSeat,
  readContract,
  readHome,
  refusalOf,
  ruleHolds,
  type SeatView,
  sameContract,
  type Table,
  weightOf,
} from '#engine/index.ts';
import { chooseSideAction } from './choose-side-action.ts';
import { heaviestTerms } from './heaviest-terms.ts';
import { lastOwnOffer, lastTheirOffer } from './last-offers.ts';
import type { Choice, Negotiator } from './negotiator.ts';
import { type OfferPlan, planOffer } from './plan-offer.ts';
import { speak } from './speak.ts';
import type { Temper } from './temper.ts';
import { weighEffects } from './weigh-effects.ts';

/** A computer that bargains by temper. Deterministic: the same table, view and chance give the same choice. */
export function createCharacter(temper: Temper): Negotiator {
  return {
    id: temper.id,
    choose: (table, view, chance) => {
      const { seat } = view;
      const plain = (command: Command): Choice => ({ command, chance });
      switch (view.phase) {
        case 'briefing':
          return plain({ seat, type: 'ready' });
        case 'preparing':
          return plain(prepare(table, view, temper, chance));
        case 'turnA':
        case 'turnB':
          return takeTurn(table, view, temper, chance);
        case 'answering':
          return answerQuestion(table, view, temper, chance);
        case 'ratifying':
          return plain(faceHome(table, view));
        case 'lastLook':
          return plain({ seat, type: improves(table, view) ? 'takeImprovement' : 'keepDeal' });
        case 'delivery':
          return plain({ seat, type: 'answerDelivery', answer: deliveryAnswer(table, view, temper) });
        case 'debrief':
          throw new RangeError('the game is over: nobody is to choose anything');
      }
    },
  };
}

/** Prepares as its temper bids; but a chair whose home would pass nothing at all calls home first. */
function prepare(table: Table, view: SeatView, temper: Temper, chance: GeneratorState): Command {
  const { seat, facts, own } = view;
  const { preparations, aim } = table.partOf(seat);
  const kind = planOffer(table, view, temper, chance).offer === null ? 'block' : temper.preparation;
  const action = preparations.find(({ effects }) =>
    effects.some((effect) => effect.type === kind && effect.seat === seat),
  );
  const aimed = readContract(table.terms, aim);
  const year = aimed.ok
    ? firstHostYear(table, { contract: aimed.contract, facts })
    : Number.POSITIVE_INFINITY;
  return {
    seat,
    type: 'prepare',
    priorities: heaviestTerms(table, view).slice(0, 3),
    firstYear: Number.isFinite(year) ? year : null,
    ownLine: own.walkAway,
    action: action?.id ?? null,
  };
}

function takeTurn(table: Table, view: SeatView, temper: Temper, chance: GeneratorState): Choice {
  const { seat, facts } = view;
  if (facts.news?.seat === seat) return { command: answerNews(table, view, facts.news.event), chance };
  if (facts.finalAnswer) return { command: lastAnswer(table, view, temper, chance), chance };
  const side = chooseSideAction(table, view, temper);
  if (side) return { command: side, chance };
  const plan = planOffer(table, view, temper, chance);
  if (accepts(table, view, temper, plan))
    return { command: { seat, type: 'acceptOffer' }, chance: plan.chance };
  if (plan.offer) {
    const { contract } = plan.offer;
    const speech = speak(table, view, plan, contract);
    return { command: { seat, type: 'makeOffer', contract, links: [], speech }, chance: plan.chance };
  }
  const reopened = facts.fixed.map(({ term }): Command => ({ seat, type: 'reopenTerm', term }));
  const way = reopened.find((command) => refusalOf(table, view, command) === null);
  return { command: way ?? { seat, type: 'decline', blocker: blockerOf(table, view) }, chance };
}

/** What keeps it from any offer of its own: terms already tied, its home, or its walk-away. */
function blockerOf(table: Table, view: SeatView): CommandOf<'decline'>['blocker'] {
  const { facts, own } = view;
  if (facts.fixed.length > 0 || facts.links.length > 0) return 'terms';
  const sheet = table.sheet(facts, own);
  const most = sheet.own.reduce(
    (sum, { points }) => sum + Math.max(...points),
    sheet.core().reduce((high, value) => Math.max(high, value)) + sheet.allContracts,
  );
  return most >= own.walkAway ? 'home' : 'walk-away';
}

/** Accepts what is as good as its own next offer or near enough to its aspiration; at its last chance, its margin. */
function accepts(table: Table, view: SeatView, temper: Temper, plan: OfferPlan): boolean {
  const { facts, own, seat } = view;
  if (refusalOf(table, view, { seat, type: 'acceptOffer' }) !== null) return false;
  const value = table.sheet(facts, own).valueOf(facts.offers[facts.openOffer!]!.contract);
  const lastChance = seat === 'b' && facts.round + 1 === table.common.rounds.length;
  const wishes = [
    Math.max(own.walkAway, plan.target - mulDiv(plan.range, temper.nearEnough, 1_000)),
    plan.offer?.value ?? plan.target,
    lastChance ? leastAtLast(view, temper, plan) : plan.target,
  ];
  return value >= Math.min(...wishes);
}

function lastAnswer(table: Table, view: SeatView, temper: Temper, chance: GeneratorState): Command {
  const { facts, seat } = view;
  const plan = planOffer(table, view, temper, chance);
  const accept: Command = { seat, type: 'acceptOffer' };
  if (refusalOf(table, view, accept) !== null) return { seat, type: 'walkAway' };
  const value = table.sheet(facts, view.own).valueOf(facts.offers[facts.openOffer!]!.contract);
  return value >= leastAtLast(view, temper, plan) ? accept : { seat, type: 'walkAway' };
}

function leastAtLast(view: SeatView, temper: Temper, plan: OfferPlan): number {
  const margin = stoodStill(view) ? temper.heldMargin : temper.lastMargin;
  return view.own.walkAway + mulDiv(plan.range, margin, 1_000);
}

/** Whether the other side has offered more than once and always the same. */
function stoodStill({ seat, facts }: SeatView): boolean {
  const theirs = facts.offers.filter((offer) => offer.seat !== seat);
  return theirs.length > 1 && theirs.every(({ contract }) => sameContract(contract, theirs[0]!.contract));
}

function answerNews(table: Table, view: SeatView, id: string): Command {
  const event = table.common.events.find((candidate) => candidate.id === id)!;
  const near = lastOwnOffer(view) ?? table.draftIn(view.facts);
  const ranked = event
    .question!.answers.map((answer) => ({ answer, worth: weighEffects(table, view, answer.effects, near) }))
    .sort((one, other) => other.worth - one.worth);
  return { seat: view.seat, type: 'answerNews', answer: ranked[0]!.answer.id };
}

/**
 * Names its heaviest term that it tells of and has not spoken of, truly weighed; asked what would make it work, it
 * names the term of the other's last offer that costs it most, and where that term would have to move.
 */
function answerQuestion(table: Table, view: SeatView, temper: Temper, chance: GeneratorState): Choice {
  const { seat, facts, own } = view;
  const answer = (term: string, towards: number | null): Command => ({
    seat,
    type: 'answer',
    term,
    weight: weightOf(table, facts, own, term),
    towards,
  });
  const said = facts.statements.filter((entry) => entry.seat === seat).map(({ term }) => term);
  const heavy = heaviestTerms(table, view).slice(temper.openness.kept);
  const matters = heavy.find((term) => !said.includes(term)) ?? heavy[0]!;
  if (facts.question?.about === 'matters') return { command: answer(matters, null), chance };
  const plan = planOffer(table, view, temper, chance);
  const wanted = plan.offer?.contract ?? table.draftIn(view.facts);
  const index = costliest(table, view, lastTheirOffer(view) ?? table.draftIn(view.facts), wanted);
  if (index === null) return { command: answer(matters, wanted[table.indexOf.get(matters)!]!), chance };
  return {
    command: answer(table.terms[index]!.id, temper.openness.saysWhere ? wanted[index]! : null),
    chance,
  };
}

/** The term in which moving from one contract to another would bring this seat most. */
function costliest(table: Table, view: SeatView, from: Contract, to: Contract): number | null {
  const sheet = table.sheet(view.facts, view.own);
  const gains = table.terms.map(
    (_, index) => sheet.valueOf(from.with(index, to[index]!)) - sheet.valueOf(from),
  );
  const most = Math.max(...gains);
  return most > 0 ? gains.indexOf(most) : null;
}

/** Wins the lightest leaning block that is enough, when the vote would fail without. */
function faceHome(table: Table, view: SeatView): Command {
  const { seat, facts, own } = view;
  const readings = readHome(table, facts, own, facts.handshake!.contract);
  const { yes, total, passed } = countVotes(readings);
  const enough = readings
    .filter(({ block, stand }) => stand === 'leaning' && (yes + block.weight) * 2 >= total)
    .sort((one, other) => one.block.weight - other.block.weight)[0];
  return !passed && enough
    ? { seat, type: 'promiseAtHome', block: enough.block.id }
    : { seat, type: 'putToVote' };
}

function improves(table: Table, view: SeatView): boolean {
  const sheet = table.sheet(view.facts, view.own);
  const { handshake, lastLook } = view.facts;
  return sheet.valueOf(lastLook!.contract) >= sheet.valueOf(handshake!.contract);
}

function deliveryAnswer(table: Table, view: SeatView, temper: Temper): string {
  const { facts, seat } = view;
  const card = table.common.delivery.cards[facts.delivery!.card]!;
  const { contract } = facts.outcome as { contract: Contract };
  const worth = (points: { readonly a: number; readonly b: number }): number =>
    points[seat] + mulDiv(points[otherSeat(seat)], temper.regard, 1_000);
  const ranked = card.answers
    .map(({ id, points, when }) => ({
      id,
      worth: when
        .filter(({ rule }) => ruleHolds(table, rule, { contract, gain: 0, facts }))
        .reduce((sum, extra) => sum + worth(extra.points), worth(points)),
    }))
    .sort((one, other) => other.worth - one.worth);
  return ranked[0]!.id;
}
