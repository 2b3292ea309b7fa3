import { assign, setup } from 'xstate';
import type { Command } from './command.ts';
import { reduce } from './reduce.ts';
import { commandsHeardIn, type LegalityView, refusalOf } from './refusal.ts';
import type { NegotiationContext, Phase } from './state.ts';
import type { Table } from './table.ts';

/**
 * The negotiation as an XState machine without invokes or delays: in every phase, which commands it hears. A
 * guard asks `refusalOf`, an action lets `reduce` change the facts, and `routing` finds the next phase in them.
 */
export function createNegotiationMachine(table: Table) {
  const builder = setup({
    types: {
      context: {} as NegotiationContext,
      events: {} as Command,
      input: {} as NegotiationContext,
    },
    actions: {
      reduce: assign(({ context, event }) => reduce(table, context, event)),
    },
    guards: {
      ended: ({ context }) => context.facts.outcome !== null && !deliveryIsOpen(context),
      delivering: ({ context }) => context.facts.outcome !== null && deliveryIsOpen(context),
      lookingOnceMore: ({ context }) => context.facts.lastLook !== null,
      shookHands: ({ context }) => context.facts.handshake !== null,
      asked: ({ context }) => context.facts.question !== null,
      unprepared: ({ context }) => !context.facts.prepared.a || !context.facts.prepared.b,
      unread: ({ context }) => !context.facts.ready.a || !context.facts.ready.b,
      movesA: ({ context }) => context.facts.turn === 'a',
    },
  });
  const hear = (phase: Phase) => ({
    on: Object.fromEntries(
      commandsHeardIn(phase).map((type) => [
        type,
        {
          target: 'routing' as const,
          guard: ({ context, event }: { context: NegotiationContext; event: Command }) =>
            refusalOf(table, legalityView(phase, context, event), event) === null,
          actions: 'reduce' as const,
        },
      ]),
    ),
  });
  return builder.createMachine({
    id: 'negotiation',
    context: ({ input }) => input,
    initial: 'routing',
    states: {
      routing: {
        always: [
          { guard: 'unread', target: 'briefing' },
          { guard: 'unprepared', target: 'preparing' },
          { guard: 'ended', target: 'debrief' },
          { guard: 'delivering', target: 'delivery' },
          { guard: 'lookingOnceMore', target: 'lastLook' },
          { guard: 'shookHands', target: 'ratifying' },
          { guard: 'asked', target: 'answering' },
          { guard: 'movesA', target: 'turnA' },
          { target: 'turnB' },
        ],
      },
      briefing: hear('briefing'),
      preparing: hear('preparing'),
      turnA: hear('turnA'),
      turnB: hear('turnB'),
      answering: hear('answering'),
      ratifying: hear('ratifying'),
      lastLook: hear('lastLook'),
      delivery: hear('delivery'),
      debrief: { type: 'final' },
    },
  });
}

/** What legality may look at for the seat that gives this command. */
export function legalityView(phase: Phase, context: NegotiationContext, command: Command): LegalityView {
  const seat = command.seat === 'b' ? 'b' : 'a';
  return { phase, facts: context.facts, own: context.private[seat] };
}

function deliveryIsOpen(context: NegotiationContext): boolean {
  return context.facts.delivery !== null && context.sealed.delivered === null;
}
