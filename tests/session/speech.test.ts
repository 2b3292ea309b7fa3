import { expect, it } from 'vitest';
import type { NegotiationEvent } from '#engine/index.ts';
import { readSpeech } from '#session/readings/read-speech.ts';

const said = { round: 0, to: 'both' } as const;
const offer: NegotiationEvent = {
  ...said,
  type: 'offerMade',
  seat: 'b',
  contract: [],
  links: [],
  speech: { line: 'opening', term: 'payoff' },
};

it('gives what this chair said last, not what the other said or what merely happened', () => {
  const minutes: NegotiationEvent[] = [
    offer,
    { ...said, type: 'declined', seat: 'a', blocker: 'home' },
    { ...said, type: 'paused', seat: 'b' },
  ];
  expect(readSpeech(minutes, 'b')).toEqual({ type: 'offer', speech: { line: 'opening', term: 'payoff' } });
});

it('tells that a chair let its turn pass, and why', () => {
  const minutes: NegotiationEvent[] = [offer, { ...said, type: 'declined', seat: 'b', blocker: 'walk-away' }];
  expect(readSpeech(minutes, 'b')).toEqual({ type: 'declined', blocker: 'walk-away' });
});

it('tells a claim from a document', () => {
  const told = (as: 'claim' | 'document'): NegotiationEvent => ({
    ...said,
    type: 'revealed',
    seat: 'b',
    term: 'own',
    as,
    weight: 'high',
  });
  expect(readSpeech([told('claim')], 'b')).toMatchObject({ type: 'told', as: 'claim' });
  expect(readSpeech([told('document')], 'b')).toMatchObject({ type: 'told', as: 'document' });
  expect(readSpeech([], 'b')).toBeNull();
});
