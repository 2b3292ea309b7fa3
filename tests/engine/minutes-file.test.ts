import { describe, expect, it } from 'vitest';
import {
  createNegotiation,
  type Minutes,
  minutesHeader,
  type NegotiationEvent,
  readMinutesFile,
  seedGenerator,
  writeMinutes,
} from '#engine/index.ts';
import { aRandomCommand } from '../support/a-random-command.ts';
import { aScenario } from '../support/a-scenario.ts';

const header = minutesHeader({
  app: 'test',
  scenario: { id: 'small', revision: 1 },
  start: null,
  seats: { a: { role: 'host', by: 'person' }, b: { role: 'guest', by: 'agent' } },
});

/** Everything that happened in a random game, private events included. */
function eventsOf(seed: number): NegotiationEvent[] {
  const negotiation = createNegotiation(aScenario());
  let state = negotiation.start({ seed, by: { a: 'person', b: 'person' } });
  let chance = seedGenerator(seed, 'script');
  const events: NegotiationEvent[] = [];
  for (let tries = 0; tries < 80; tries += 1) {
    const { command, chance: next } = aRandomCommand(negotiation, state, chance);
    chance = next;
    const result = negotiation.step(state, command);
    if (!result.ok) continue;
    state = result.state;
    events.push(...result.events);
  }
  return events;
}

function someMinutes(): Minutes {
  return { header, events: eventsOf(1).filter(({ to }) => to === 'both') };
}

const refusal = (text: string) => {
  const reading = readMinutesFile(text);
  return reading.ok ? null : { code: reading.code, line: reading.line };
};

describe('a file of minutes', () => {
  it('[W6] reads back as it was, over many random games', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 60; seed += 1) {
      const events = eventsOf(seed);
      const open = events.filter(({ to }) => to === 'both');
      for (const { type } of open) seen.add(type);
      const reading = readMinutesFile(writeMinutes({ header, events }));
      expect(reading).toEqual({ ok: true, minutes: { header, events: open }, halfLineDropped: false });
    }
    expect(seen.size).toBeGreaterThan(12);
  });

  it('[W6] leaves out what only one chair could read', () => {
    const events = eventsOf(3);
    const closed = events.filter(({ to }) => to !== 'both');
    expect(closed.length).toBeGreaterThan(0);
    const text = writeMinutes({ header, events });
    expect(text.trimEnd().split('\n')).toHaveLength(events.length - closed.length + 1);
    for (const word of ['"seed"', '"options"', '"ownLine"', 'walkAwayMoved', 'preparationTold'])
      expect(text).not.toContain(word);
  });

  it('[W6] is refused at the first line that was changed, taken out or put in', () => {
    const lines = writeMinutes(someMinutes()).split('\n');
    const changed = lines.with(3, lines[3]!.replace(/"round":\d+/, '"round":7'));
    expect(refusal(changed.join('\n'))).toEqual({ code: 'minutes/broken-chain', line: 4 });
    expect(refusal(lines.toSpliced(2, 1).join('\n'))).toEqual({ code: 'minutes/broken-chain', line: 3 });
    const otherHead = lines.with(0, lines[0]!.replace('"app":"test"', '"app":"other"'));
    expect(refusal(otherHead.join('\n'))).toEqual({ code: 'minutes/broken-chain', line: 2 });
    expect(refusal(lines.with(2, '{"n":2}').join('\n'))).toEqual({ code: 'minutes/bad-line', line: 3 });
  });

  it('[W6] drops a last line that was cut off, and refuses what is newer or none of ours', () => {
    const text = writeMinutes(someMinutes());
    const reading = readMinutesFile(text.slice(0, -20));
    expect(reading.ok && reading.halfLineDropped).toBe(true);
    expect(reading.ok && reading.minutes.events.length).toBe(someMinutes().events.length - 1);
    expect(refusal(text.replace('"version":1', '"version":9'))).toEqual({ code: 'minutes/newer', line: 1 });
    expect(refusal('hello')).toEqual({ code: 'minutes/not-minutes', line: 1 });
    expect(refusal(text.replace('"start":null', '"start":5'))).toEqual({
      code: 'minutes/bad-header',
      line: 1,
    });
  });
});
