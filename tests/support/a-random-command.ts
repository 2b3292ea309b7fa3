import {
  type Command,
  drawBelow,
  type GeneratorState,
  type Negotiation,
  type NegotiationState,
  otherSeat,
  positionCount,
  type SeatId,
} from '#engine/index.ts';

/** Draws a command that a seat could think of now; most are legal, some are not. */
export function aRandomCommand(
  negotiation: Negotiation,
  state: NegotiationState,
  chance: GeneratorState,
): { readonly command: Command; readonly chance: GeneratorState } {
  let rng = chance;
  const below = (size: number): number => {
    const draw = drawBelow(rng, size);
    rng = draw.next;
    return draw.value;
  };
  const pick = <T>(options: readonly T[]): T => options[below(options.length)]!;
  const { table } = negotiation;
  const { facts } = state.context;
  const term = () => pick(table.terms);
  const contract = () => table.terms.map((one) => below(positionCount(one)));
  const offer = (seat: SeatId): Command => {
    const wild = contract();
    const last = facts.offers.findLast((made) => made.seat !== seat)?.contract ?? table.draft;
    const near = last.map((position, i) => (below(3) === 0 ? wild[i]! : position));
    for (const { term: id, position } of facts.fixed) near[table.indexOf.get(id)!] = position;
    const place = () => {
      const one = term();
      return { term: one.id, position: below(positionCount(one)) };
    };
    const links = below(8) === 0 ? [{ when: place(), only: place() }] : [];
    return { seat, type: 'makeOffer', contract: near, links, speech: null };
  };
  const atTable = (seat: SeatId): Command => {
    switch (below(20)) {
      case 0:
        return { seat, type: 'ask', about: pick(['matters', 'works'] as const) };
      case 1:
        return {
          seat,
          type: 'reveal',
          term: term().id,
          as: pick(['claim', 'document'] as const),
          weight: pick(['high', 'middle', 'low'] as const),
        };
      case 2:
        return { seat, type: 'playLever', lever: pick(table.partOf(seat).levers).id };
      case 3:
        return { seat, type: 'caucus' };
      case 4: {
        const one = term();
        return {
          seat,
          type: 'speakPublicly',
          term: one.id,
          position: below(positionCount(one)),
          side: pick(['atLeast', 'atMost'] as const),
        };
      }
      case 5:
        return { seat, type: 'pause' };
      case 6:
        return { seat, type: 'fixTerm', term: term().id };
      case 7:
        return { seat, type: 'reopenTerm', term: term().id };
      case 8:
        return { seat, type: 'dropLink', link: below(3) };
      case 9:
        return { seat: otherSeat(seat), type: 'withdrawOffer' };
      case 10:
        return below(4) === 0 ? { seat, type: 'walkAway' } : { seat: 'clock', type: 'expireOffer' };
      case 11:
        return { seat, type: 'decline', blocker: pick(['walk-away', 'home', 'terms'] as const) };
      case 12:
      case 13:
        return { seat, type: 'acceptOffer' };
      default:
        return offer(seat);
    }
  };
  const choose = (): Command => {
    const seat: SeatId = pick(['a', 'b'] as const);
    switch (state.value) {
      case 'briefing':
        return { seat, type: 'ready' };
      case 'preparing':
        return {
          seat,
          type: 'prepare',
          priorities: [term().id],
          firstYear: null,
          ownLine: null,
          action: pick([null, ...table.partOf(seat).preparations.map((one) => one.id)]),
        };
      case 'turnA':
      case 'turnB': {
        if (facts.news?.seat === facts.turn) {
          const event = table.common.events.find((one) => one.id === facts.news?.event);
          return { seat: facts.turn, type: 'answerNews', answer: pick(event!.question!.answers).id };
        }
        return atTable(facts.turn);
      }
      case 'answering': {
        const one = term();
        return {
          seat: otherSeat(facts.question!.by),
          type: 'answer',
          term: one.id,
          weight: pick(['high', 'middle', 'low'] as const),
          towards: pick([null, below(positionCount(one))]),
        };
      }
      case 'ratifying':
        return below(3) === 0
          ? { seat, type: 'promiseAtHome', block: pick(table.partOf(seat).home).id }
          : { seat, type: 'putToVote' };
      case 'lastLook':
        return { seat, type: pick(['takeImprovement', 'keepDeal'] as const) };
      case 'delivery': {
        const { card, asks } = facts.delivery!;
        return {
          seat: asks,
          type: 'answerDelivery',
          answer: pick(table.common.delivery.cards[card]!.answers).id,
        };
      }
      case 'debrief':
        return { seat, type: 'walkAway' };
    }
  };
  return { command: choose(), chance: rng };
}
