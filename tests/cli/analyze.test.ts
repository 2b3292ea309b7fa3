import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { momentAtDate } from '#analysis/moment/moment-at-date.ts';
import { zoneAt } from '#analysis/moment/zone-at.ts';
import { loadScenario } from '#cli/input/load-scenario.ts';
import { additiveDomain } from '#engine/exchange/additive-domain.ts';
import { createNegotiation, type NegotiationState, readContract } from '#engine/index.ts';
import { writeInterchange } from '#scenarios/interchange/write-interchange.ts';
import { aFolder } from '../support/a-folder.ts';
import { runVakhsh } from '../support/run-vakhsh.ts';

const issues = [
  { name: 'years', values: ['8', '9', '10'], integer: true },
  { name: 'tariff', values: ['open', 'fixed'], integer: false },
];
const party = (name: string, years: number[], tariff: number[]) => ({
  name,
  weights: [0.5, 0.5],
  scores: [Float64Array.from(years), Float64Array.from(tariff)],
  cap: 1,
  reservation: 0.3,
  discount: 1,
});
const DOMAIN = additiveDomain('lease', issues, [
  party('owner', [0.5, 0.25, 0], [0.1, 0.5]),
  party('builder', [0, 0.25, 0.5], [0.5, 0.3]),
]);

/** The scenario's files in a folder of their own. */
function written(): { folder: string; domain: string; profiles: string[] } {
  const folder = aFolder();
  const files = writeInterchange(DOMAIN, 'genius-xml');
  if (!files.ok || files.domain === null) throw new Error('the scenario fits Genius');
  const save = ({ file, text }: { file: string; text: string }) => {
    writeFileSync(join(folder, file), text);
    return join(folder, file);
  };
  return { folder, domain: save(files.domain), profiles: files.profiles.map(save) };
}

describe('vakhsh analyze', () => {
  it('gives every field of the analysis as JSON, parties in the order named', () => {
    const { domain, profiles } = written();
    const [owner, builder] = profiles as [string, string];
    const run = runVakhsh([
      'analyze',
      '--domain',
      domain,
      '--profile',
      builder,
      '--profile',
      owner,
      '--json',
    ]);
    expect([run.exit, run.stderr]).toEqual([0, '']);
    const analysis = JSON.parse(run.stdout);
    expect(analysis).toMatchObject({
      format: 'genius-xml',
      domainFile: 'lease-domain.xml',
      profileFiles: ['builder.xml', 'owner.xml'],
      outcomeCount: 6,
      weightSums: [1, 1],
      reservationValues: [0.3, 0.3],
      utilityRange: [
        [0.3, 1],
        [0.1, 1],
      ],
      pareto: [
        [0.3, 1],
        [0.55, 0.75],
        [0.8, 0.5],
        [1, 0.1],
      ],
      paretoOutcomes: [
        { years: 8, tariff: 'fixed' },
        { years: 9, tariff: 'fixed' },
        { years: 10, tariff: 'fixed' },
        { years: 10, tariff: 'open' },
      ],
      rationalOutcomeCount: 5,
      rationalParetoSize: 3,
      solutions: { nash: [[0.55, 0.75]], maxWelfare: expect.arrayContaining([[0.8, 0.5]]) },
      lottery: { hull: expect.any(Array) },
    });
    expect(analysis.probes.map((probe: { index: number }) => probe.index)).toEqual([0, 1, 2, 3, 5]);
  });

  it('finds the files of a folder itself and prints a table for people', () => {
    const { folder } = written();
    writeFileSync(join(folder, 'notes.txt'), 'no scenario');
    writeFileSync(join(folder, 'expected.json'), '{"outcomeCount": 6}');
    const run = runVakhsh(['analyze', folder]);
    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('6 outcomes, 5 of them at or above every reservation value');
    expect(run.stdout).toMatch(/Nash +0\.5500 +0\.7500/);
    expect(run.stdout).toContain('years: 9; tariff: fixed');
  });

  it('describes a table of ours at its first date with the same fields, values in points', () => {
    const loaded = loadScenario('sangtuda-rao');
    if (!loaded.ok) throw new Error(loaded.message);
    const negotiation = createNegotiation(loaded.scenario);
    const moment = momentAtDate(negotiation, loaded.scenario.public.window.from, []);
    const analysis = JSON.parse(runVakhsh(['analyze', 'sangtuda-rao', '--json']).stdout);
    expect(analysis.rationalOutcomeCount).toBe(
      zoneAt(negotiation.table, moment as NegotiationState).contracts,
    );
    expect(analysis.reservationValues).toEqual(
      (['a', 'b'] as const).map(
        (seat) => (moment as NegotiationState).context.private[seat].walkAway / 1_000,
      ),
    );
    const { table } = negotiation;
    const { facts, private: both } = (moment as NegotiationState).context;
    const sheets = [table.sheet(facts, both.a), table.sheet(facts, both.b)];
    for (const { outcome, utilities } of analysis.probes) {
      const reading = readContract(table.terms, outcome);
      if (!reading.ok) throw new Error(reading.term);
      expect(sheets.map((sheet) => sheet.valueOf(reading.contract) / 1_000)).toEqual(utilities);
    }
  });

  it.each<[string, (files: ReturnType<typeof written>) => string[], RegExp]>([
    [
      'a file that is missing',
      ({ domain, profiles }) => [
        '--domain',
        domain,
        '--profile',
        profiles[0] as string,
        '--profile',
        'no.xml',
      ],
      /no\.xml: file: does not exist/,
    ],
    ['a path that is missing', () => ['nowhere'], /nowhere: scenario: neither a bundled id/],
    ['a folder without scenario', () => [aFolder()], /holds no scenario file/],
    [
      'a folder as profile',
      ({ domain, folder }) => ['--domain', domain, '--profile', folder, '--profile', folder],
      /is a folder, a file is needed/,
    ],
    ['one profile only', ({ profiles }) => ['--profile', profiles[0] as string], /at least two profiles/],
    ['an unknown option', () => ['--verbose'], /--verbose/],
    [
      'a path and profiles at once',
      ({ folder, profiles }) => [folder, '--profile', profiles[0] as string],
      /either a PATH or/,
    ],
    [
      'Genius profiles without their domain',
      ({ profiles }) => profiles.flatMap((profile) => ['--profile', profile]),
      /owner\.xml: domain: /,
    ],
    [
      'a file that is no text',
      (files) => spoilt(files, Buffer.from([0x3c, 0xff, 0xfe, 0xfa])),
      /owner\.xml: file: is neither UTF-8/,
    ],
    ['a file of 100 MB', (files) => spoilt(files, null), /owner\.xml: file: has 100000000 bytes/],
    [
      'a declared entity',
      (files) => spoilt(files, Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><utility_space/>')),
      /owner\.xml: <!DOCTYPE>: /,
    ],
  ])('ends with exit code 2 and one line for %s', (_, argumentsFor, message) => {
    const run = runVakhsh(['analyze', ...argumentsFor(written())]);
    expect(run.exit).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('reads Latin-1 where the XML declaration says so', () => {
    const files = written();
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?>${DOMAIN_IN_POUNDS}`;
    writeFileSync(files.domain, Buffer.from(text, 'latin1'));
    for (const profile of files.profiles) writeFileSync(profile, PROFILE_IN_POUNDS);
    const run = runVakhsh(['analyze', files.folder, '--json']);
    expect(JSON.parse(run.stdout).paretoOutcomes).toEqual([{ rent: '£5' }]);
  });
});

const DOMAIN_IN_POUNDS =
  '<negotiation_template><issue name="rent" index="1"><item value="£5"/></issue></negotiation_template>';
const PROFILE_IN_POUNDS =
  '<utility_space><weight index="1" value="1"/><issue name="rent" index="1"><item value="£5" evaluation="1"/></issue></utility_space>';

/** Replaces the first profile's bytes, or makes it 100 MB long. */
function spoilt({ domain, profiles }: ReturnType<typeof written>, bytes: Uint8Array | null): string[] {
  const [first, second] = profiles as [string, string];
  if (bytes === null) truncateSync(first, 100_000_000);
  else writeFileSync(first, bytes);
  return ['--domain', domain, '--profile', first, '--profile', second];
}
