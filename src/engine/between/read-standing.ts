import type { NegotiationEvent } from '../negotiation/event.ts';
import type { Facts } from '../negotiation/state.ts';
import type { Table } from '../negotiation/table.ts';
import type { SeatId } from '../scenario/scenario.ts';
import { nameContract } from '../terms/contract.ts';
import type { Standing, Word } from './standing.ts';

/** Where a finished game is read from: public facts and public lines of the minutes, nothing else (rule B2). */
export interface FinishedGame {
  readonly table: Pick<Table, 'common' | 'terms'>;
  readonly facts: Facts;
  readonly minutes: readonly NegotiationEvent[];
  /** Last hash of its log. */
  readonly hash: string;
}

/** What a finished game leaves for other tables; null while its talks go on. */
export function readStanding({ table, facts, minutes, hash }: FinishedGame): Standing | null {
  const { outcome } = facts;
  if (!outcome) return null;
  const { common } = table;
  const words = [
    ...wordsAtTheTable({ table, facts, minutes, hash }),
    ...facts.promises.map(({ seat, to, kept }) =>
      word(seat, 'home', to, common.rounds[outcome.round]!.date, kept),
    ),
    ...wordsOfDelivery(common, facts),
  ];
  return {
    table: common.id,
    game: hash,
    outcome: outcome.type,
    date: common.rounds[outcome.round]!.date,
    agreed: outcome.type === 'signed' ? { ...nameContract(common.terms, outcome.contract) } : null,
    trust: { ...facts.trust },
    words,
  };
}

/** Floors named in public and terms agreed in principle, in the order of the minutes (rule B3). */
function wordsAtTheTable({ table, facts, minutes }: FinishedGame): Word[] {
  const { rounds } = table.common;
  const signed = facts.outcome?.type === 'signed' ? facts.outcome.contract : null;
  const stands = (term: string): number | null =>
    signed ? signed[table.terms.findIndex(({ id }) => id === term)]! : null;
  const words: Word[] = [];
  for (const event of minutes) {
    const date = rounds[event.round]!.date;
    if (event.type === 'termReopened') words.push(word(event.seat, 'term', event.term, date, false));
    if (event.type === 'termFixed') {
      const kept = facts.fixed.some(({ term }) => term === event.term) && stands(event.term) !== null;
      if (kept) words.push(word(event.seat, 'term', event.term, date, true));
    }
    if (event.type === 'spokenPublicly') {
      const at = stands(event.term);
      const kept =
        at === null ? null : event.side === 'atLeast' ? at >= event.position : at <= event.position;
      words.push(word(event.seat, 'floor', event.term, date, kept));
    }
  }
  return words;
}

function wordsOfDelivery(common: Table['common'], facts: Facts): Word[] {
  return (facts.delivery?.answers ?? []).flatMap(({ card: id, seat, answer }) => {
    const card = common.delivery.cards.find((candidate) => candidate.id === id)!;
    const fate = card.answers.find((candidate) => candidate.id === answer)?.word;
    return fate ? [word(seat, 'delivery', id, card.date, fate === 'kept')] : [];
  });
}

function word(by: SeatId, kind: Word['kind'], about: string, date: string, kept: boolean | null): Word {
  return { by, kind, about, date, kept };
}
