import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chainCommand,
  createNegotiation,
  type GameLog,
  type GameSetup,
  readLog,
  replayLog,
  scenarioHash,
  seedGenerator,
  writeLog,
} from '#engine/index.ts';
import { aHeader } from '../support/a-header.ts';
import { aRandomCommand } from '../support/a-random-command.ts';
import { aScenario } from '../support/a-scenario.ts';

const scenario = aScenario();
const negotiation = createNegotiation(scenario);

/** Plays random commands until the debrief or 120 tries; gives the log and every state on the way. */
function aRandomGame(seed: number) {
  const setup: GameSetup = { seed, by: { a: 'person', b: 'person' } };
  let log: GameLog = {
    header: aHeader({ seed, scenario: { id: 'small-dam', revision: 1, hash: scenarioHash(scenario) } }),
    entries: [],
  };
  let state = negotiation.start(setup);
  let chance = seedGenerator(seed, 'script');
  const states = [state];
  for (let tries = 0; tries < 120 && state.value !== 'debrief'; tries += 1) {
    const drawn = aRandomCommand(negotiation, state, chance);
    chance = drawn.chance;
    const result = negotiation.step(state, drawn.command);
    if (!result.ok) continue;
    log = { ...log, entries: [...log.entries, chainCommand(log, drawn.command, null)] };
    state = result.state;
    states.push(state);
  }
  return { log, states };
}

describe('save and revive', () => {
  it('[W1] a twin that is saved and revived after every command stays the same to the byte', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const { log, states } = aRandomGame(seed);
        const twin = createNegotiation(JSON.parse(JSON.stringify(scenario)));
        let revived = JSON.parse(JSON.stringify(states[0]));
        log.entries.forEach(({ command }, i) => {
          const result = twin.step(JSON.parse(JSON.stringify(revived)), JSON.parse(JSON.stringify(command)));
          if (!result.ok) throw new Error(result.code);
          revived = JSON.parse(JSON.stringify(result.state));
          expect(JSON.stringify(revived)).toBe(JSON.stringify(states[i + 1]));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('[W1] the written log read again replays to the same last state', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const { log, states } = aRandomGame(seed);
        const reading = readLog(writeLog(log));
        if (!reading.ok) throw new Error(`${reading.code} ${reading.detail}`);
        const replay = replayLog(negotiation, reading.log);
        if (!replay.ok) throw new Error(`${replay.code} at ${replay.n}`);
        expect(JSON.stringify(replay.last)).toBe(JSON.stringify(states.at(-1)));
      }),
      { numRuns: 40 },
    );
  });

  it('every command, phase and ending of the machine occurs in these random games', () => {
    const commands = new Set<string>();
    const phases = new Set<string>();
    const endings = new Set<string>();
    for (let seed = 0; seed < 400; seed += 1) {
      const { log, states } = aRandomGame(seed);
      for (const { command } of log.entries) commands.add(command.type);
      for (const state of states) phases.add(state.value);
      endings.add(states.at(-1)?.context.facts.outcome?.type ?? 'unfinished');
    }
    for (const phase of [
      'briefing',
      'preparing',
      'turnA',
      'turnB',
      'answering',
      'ratifying',
      'lastLook',
      'delivery',
      'debrief',
    ])
      expect(phases).toContain(phase);
    for (const type of [
      'ask',
      'answer',
      'reveal',
      'playLever',
      'caucus',
      'speakPublicly',
      'pause',
      'makeOffer',
      'acceptOffer',
      'decline',
      'withdrawOffer',
      'fixTerm',
      'reopenTerm',
      'dropLink',
      'walkAway',
      'answerNews',
      'promiseAtHome',
      'putToVote',
      'takeImprovement',
      'keepDeal',
      'answerDelivery',
      'expireOffer',
    ])
      expect(commands).toContain(type);
    for (const ending of ['signed', 'breakdown', 'rejected-at-home']) expect(endings).toContain(ending);
  });
});
