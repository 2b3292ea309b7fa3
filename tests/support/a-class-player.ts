import { awaitedSeats, positionCount, refusalOf, type Table } from '#engine/index.ts';
import type { SeatDossier, TableMoment } from '#protocol/class/class-views.ts';

/** A move of a student who means to finish the lesson: makes offers, accepts from the third round on, decides quickly. */
export function classMove(
  dossier: SeatDossier,
  table: Table,
  { view }: TableMoment,
  turn: number,
): Record<string, unknown> | null {
  const { seat, phase, facts } = view;
  if (!awaitedSeats(phase, facts).includes(seat)) return null;
  const { terms, events, delivery } = dossier.common;
  const open = terms.filter((_, at) => table.settledAt(facts, at) === null);
  const contract = table
    .draftIn(facts)
    .map((position, at) =>
      open.includes(terms[at]!) ? (position + ((turn + at) % 3)) % positionCount(terms[at]!) : position,
    );
  switch (phase) {
    case 'briefing':
      return { type: 'ready' };
    case 'preparing':
      return { type: 'prepare', priorities: [], firstYear: null, ownLine: null, action: null };
    case 'answering':
      return { type: 'answer', term: open[0]!.id, weight: 'middle', towards: null };
    case 'ratifying':
      return { type: 'putToVote' };
    case 'lastLook':
      return { type: 'keepDeal' };
    case 'delivery':
      return { type: 'answerDelivery', answer: delivery.cards[facts.delivery!.card]!.answers[0]!.id };
    case 'debrief':
      return null;
    default: {
      const news = events.find(({ id }) => id === facts.news?.event);
      if (news && facts.news?.seat === seat)
        return { type: 'answerNews', answer: news.question!.answers[0]!.id };
      const accept = { seat, type: 'acceptOffer' } as const;
      if (facts.round >= 2 && refusalOf(table, view, accept) === null) return { type: 'acceptOffer' };
      return { type: 'makeOffer', contract, links: [], speech: null };
    }
  }
}
