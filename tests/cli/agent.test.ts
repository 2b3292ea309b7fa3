import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { agentProcess } from '#cli/agent/agent-process.ts';
import { additiveDomain } from '#engine/exchange/additive-domain.ts';
import { writeInterchange } from '#scenarios/interchange/write-interchange.ts';
import { aFolderOfThisFile } from '../support/a-folder-of-this-file.ts';
import { runVakhsh } from '../support/run-vakhsh.ts';

const party = (name: string, years: number[], tariff: number[]) => ({
  name,
  weights: [0.5, 0.5],
  scores: [Float64Array.from(years), Float64Array.from(tariff)],
  cap: 1,
  reservation: 0.3,
  discount: 1,
});
const GENIUS = additiveDomain(
  'lease',
  [
    { name: 'years', values: ['8', '9', '10'], integer: true },
    { name: 'tariff', values: ['open', 'fixed'], integer: false },
  ],
  [party('owner', [0.5, 0.25, 0], [0.1, 0.5]), party('builder', [0, 0.25, 0.5], [0.5, 0.3])],
);

let domain = '';
let owner = '';
let negolog = '';

beforeAll(() => {
  const folder = aFolderOfThisFile();
  const files = writeInterchange(GENIUS, 'genius-xml');
  if (!files.ok || files.domain === null) throw new Error('the scenario fits Genius');
  for (const { file, text } of [files.domain, ...files.profiles]) writeFileSync(join(folder, file), text);
  domain = join(folder, files.domain.file);
  owner = join(folder, files.profiles[0]!.file);
  negolog = join(aFolderOfThisFile(), 'profileA.json');
  writeFileSync(
    negolog,
    JSON.stringify({
      reservationValue: 0.2,
      issueWeights: { price: 1 },
      issues: { price: { low: 1, middle: 0.5, high: 0 } },
    }),
  );
});

const start = (more: object = {}) =>
  JSON.stringify({
    type: 'start',
    domain,
    profile: owner,
    seat: 0,
    rounds: 10,
    seed: 1,
    agent: 'best',
    ...more,
  });
const turn = (round: number, offer: object | null) => JSON.stringify({ type: 'turn', round, offer });
const END = JSON.stringify({ type: 'end', agreement: null });

describe('an agent as a process', () => {
  it('opens with a named outcome, whole numbers as numbers, and takes an offer as good as its own', () => {
    const say = agentProcess();
    expect(say(start())).toEqual({ type: 'ready' });
    expect(say(turn(0, null))).toEqual({ type: 'offer', outcome: { years: 8, tariff: 'fixed' } });
    expect(say(turn(1, { years: 8, tariff: 'fixed' }))).toEqual({ type: 'accept' });
    expect(say(JSON.stringify({ type: 'end', agreement: { years: 8, tariff: 'fixed' } }))).toBeNull();
  });

  it('plays any number of sessions one after another, each like the first', () => {
    const say = agentProcess();
    const session = () => [start(), turn(0, null), turn(1, { years: 10, tariff: 'open' }), END].map(say);
    const first = session();
    expect(session()).toEqual(first);
    expect(session()).toEqual(first);
  });

  it.each(['best', 'micro', 'hardheaded', 'boulware', 'agentk', 'nice-tft', 'random'])(
    'knows %s',
    (agent) => {
      expect(agentProcess()(start({ agent }))).toEqual({ type: 'ready' });
    },
  );

  it('needs no domain file for NegoLog, nor where it lies beside the profile', () => {
    const say = agentProcess();
    expect(say(start({ domain: null, profile: negolog }))).toEqual({ type: 'ready' });
    expect(say(turn(0, null))).toEqual({ type: 'offer', outcome: { price: 'low' } });
    expect(say(start({ domain: null }))).toEqual({ type: 'ready' });
    expect(say(turn(0, null))).toEqual({ type: 'offer', outcome: { years: 8, tariff: 'fixed' } });
  });

  it.each([
    ['no JSON', '{"type":'],
    ['an empty line', ''],
    ['another type', '{"type":"offer"}'],
    ['a list', '[]'],
    ['a missing field', '{"type":"turn","round":0}'],
    ['an unknown field', '{"type":"turn","round":0,"offer":null,"more":1}'],
    ['a round that is no whole number', '{"type":"turn","round":0.5,"offer":null}'],
    ['a round beyond the last', '{"type":"turn","round":10,"offer":null}'],
    ['an unknown issue', '{"type":"turn","round":0,"offer":{"years":8,"tariff":"open","x":1}}'],
    ['an unknown value', '{"type":"turn","round":0,"offer":{"years":11,"tariff":"open"}}'],
    ['a missing issue', '{"type":"turn","round":0,"offer":{"years":8}}'],
    ['a nested value', '{"type":"turn","round":0,"offer":{"years":[8],"tariff":"open"}}'],
  ])('answers %s with an error that names the line, and goes on', (_, line) => {
    const say = agentProcess();
    say(start());
    expect(say(line)).toEqual({ type: 'error', line: 2, message: expect.stringMatching(/^\S[^\n]+$/) });
    expect(say(turn(0, null))).toEqual({ type: 'offer', outcome: { years: 8, tariff: 'fixed' } });
  });

  it.each([
    ['an unknown agent', { agent: 'nobody' }],
    ['a missing file', { profile: 'nowhere.xml' }],
    ['a seat that is not there', { seat: 2 }],
    ['no rounds', { rounds: 0 }],
  ])('a start with %s is an error, and there is no session then', (_, wrong) => {
    const say = agentProcess();
    expect(say(start(wrong))).toMatchObject({ type: 'error', line: 1 });
    expect(say(turn(0, null))).toMatchObject({ type: 'error', line: 2 });
    expect(say(start())).toEqual({ type: 'ready' });
  });

  it('refuses a turn of a session that is over and a round that goes back', () => {
    const say = agentProcess();
    say(start());
    say(turn(1, null));
    expect(say(turn(1, null))).toMatchObject({ type: 'error' });
    expect(say(turn(2, { years: 8, tariff: 'fixed' }))).toEqual({ type: 'accept' });
    expect(say(turn(3, null))).toMatchObject({ type: 'error' });
  });
});

describe('vakhsh agent', () => {
  it('speaks JSON lines and ends with the input', () => {
    const run = runVakhsh(['agent', '--stdio'], `${start()}\nnonsense\n${turn(0, null)}\n${END}`);
    expect(run.stderr).toBe('');
    expect(run.exit).toBe(0);
    const types = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).type);
    expect(types).toEqual(['ready', 'error', 'offer']);
  });

  it('without --stdio says what to do', () => {
    const run = runVakhsh(['agent']);
    expect([run.exit, run.stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(run.stderr).toContain('--stdio');
  });
});
