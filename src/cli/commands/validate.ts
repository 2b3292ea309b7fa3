import { statSync } from 'node:fs';
import { createNegotiation, MINUTES_FORMAT, readLog, readMinutesFile, replayLog } from '#engine/index.ts';
import { readExchanged } from '#scenarios/exchanged-scenario.ts';
import { findTrades } from '#scenarios/find-trades.ts';
import { validateScenario } from '#scenarios/validate-scenario.ts';
import { cliFailure } from '../cli-failure.ts';
import type { Command, CommandResult } from '../command.ts';
import { loadFacts } from '../input/load-facts.ts';
import { bundledScenarios, loadScenario, loadTexts } from '../input/load-scenario.ts';
import { readTextFile } from '../input/read-text-file.ts';

/** What was found in one file; without findings it is sound. */
interface FileFindings {
  readonly file: string;
  readonly kind: 'scenario' | 'game' | 'minutes';
  readonly findings: readonly { readonly place: string; readonly message: string }[];
  /** Pairs of terms of which one step each makes both sides gain, for a scenario that can be played. */
  readonly trades?: readonly string[];
}

/** `validate`: are these scenarios and games sound? Exit 1 when one is not. */
export const validate: Command = {
  summary: 'checks scenario, game and minutes files',
  usage: 'validate FILE... [--json]',
  run(args) {
    const json = args.includes('--json');
    const files = args.filter((arg) => arg !== '--json');
    const unknown = files.find((file) => file.startsWith('--'));
    if (unknown !== undefined) return cliFailure(`${unknown}: unknown option`);
    if (files.length === 0) return cliFailure('FILE: argument: is missing');
    const results: FileFindings[] = [];
    for (const file of files) {
      const result = validateFile(file);
      if ('ok' in result) return result;
      results.push(result);
    }
    return report(results, json);
  },
};

function report(results: readonly FileFindings[], json: boolean): CommandResult {
  const exit = results.some(({ findings }) => findings.length > 0) ? 1 : 0;
  if (json) return { ok: true, output: `${JSON.stringify(results)}\n`, exit };
  const lines = results.flatMap(({ file, kind, findings, trades = [] }) =>
    findings.length === 0
      ? [`${file}: sound ${kind}${trades.length > 0 ? `; trades: ${trades.join(', ')}` : ''}\n`]
      : findings.map(({ place, message }) => `${file}: ${place}: ${message}\n`),
  );
  return { ok: true, output: lines.join(''), exit };
}

function validateFile(file: string): FileFindings | (CommandResult & { ok: false }) {
  if (bundledScenarios().includes(file) || isFolder(file)) return scenarioFindings(file);
  const read = readTextFile(file);
  if (!read.ok) return read;
  const [first = ''] = read.text.split('\n', 1);
  if (first.includes(`"${MINUTES_FORMAT}"`)) return minutesFindings(file, read.text);
  return read.text.includes('"vakhsh-log"') ? gameFindings(file, read.text) : scenarioFindings(file);
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function scenarioFindings(file: string): FileFindings {
  const loaded = loadScenario(file);
  if (!loaded.ok)
    return { file, kind: 'scenario', findings: [{ place: 'scenario', message: loaded.message }] };
  const facts = loadFacts();
  const texts = loadTexts(file);
  const findings = validateScenario(loaded.scenario, {
    ...(facts.ok ? { records: new Set(facts.facts.all.map(({ id }) => id)) } : {}),
    ...(texts ? { texts } : {}),
  }).map((finding) => ({
    place: `${finding.file}${finding.path ? `, ${finding.path}` : ''}`,
    message: finding.message,
  }));
  return { file, kind: 'scenario', findings, trades: findTrades(loaded.scenario)?.pairs ?? [] };
}

function gameFindings(file: string, text: string): FileFindings {
  const found = (place: string, message: string): FileFindings => ({
    file,
    kind: 'game',
    findings: [{ place, message }],
  });
  const reading = readLog(text);
  if (!reading.ok) return found(`line ${reading.line}`, `${reading.code}: ${reading.detail}`);
  if (reading.halfLineDropped)
    return found(`line ${reading.log.entries.length + 2}`, 'log/half-line: the last line was cut short');
  const { header } = reading.log;
  const scenario =
    header.embedded === undefined ? loadScenario(header.scenario.id) : readExchanged(header.embedded);
  if (!scenario.ok) return found('line 1', scenario.message);
  const replay = replayLog(createNegotiation(scenario.scenario), reading.log);
  return replay.ok
    ? { file, kind: 'game', findings: [] }
    : found(`step ${replay.n}`, `${replay.code}: these rules refuse it with ${replay.refusal}`);
}

function minutesFindings(file: string, text: string): FileFindings {
  const found = (line: number, message: string): FileFindings => ({
    file,
    kind: 'minutes',
    findings: [{ place: `line ${line}`, message }],
  });
  const reading = readMinutesFile(text);
  if (!reading.ok) return found(reading.line, `${reading.code}: ${reading.detail}`);
  if (reading.halfLineDropped)
    return found(reading.minutes.events.length + 2, 'minutes/half-line: the last line was cut short');
  return { file, kind: 'minutes', findings: [] };
}
