import { judgeEnd } from '#analysis/lesson/judge-table.ts';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import { type BySeat, createNegotiation, replayLog } from '#engine/index.ts';
import { RESULT_FORMAT, RESULT_VERSION, type ResultFile } from '#protocol/class/class-report.ts';
import { type DeskGame, stateOf } from '../desk-game.ts';
import { type ExportedFile, exportPublic } from '../replay/export-game.ts';

/**
 * A finished game as a file for the teacher: its public minutes, its result and what was possible. Null where the game
 * has no end yet, where its table does not come with the program, or where it began under earlier rules.
 *
 * @param codenames of the persons in the two chairs; null for the computer
 */
export function handIn(
  game: DeskGame,
  analysis: TableAnalysis,
  codenames: BySeat<string | null>,
): ExportedFile | null {
  const { scenario, log } = game;
  const { header, entries } = log;
  if (game.texts !== null || game.earlierRules || stateOf(game).value !== 'debrief') return null;
  const replay = replayLog(createNegotiation(scenario), log);
  const end = game.trail.find((state) => state.context.facts.outcome !== null);
  if (!replay.ok || !end) return null;
  const byHand = entries.filter(({ command }) => isPersons(game, command.seat)).map(({ n }) => n);
  const events = replay.steps.flatMap((step) => step.events);
  const { result, possible } = judgeEnd({ table: 1, scenario, log, byHand }, end, events, analysis);
  const sitter = (codename: string | null) => ({ codename, ticket: null });
  const file: ResultFile = {
    format: RESULT_FORMAT,
    version: RESULT_VERSION,
    app: header.app,
    rules: header.rules,
    scenario: header.scenario,
    seed: header.seed,
    short: header.options.short === true,
    minutes: exportPublic(game).text,
    result: { ...result, sitters: { a: sitter(codenames.a), b: sitter(codenames.b) } },
    possible,
  };
  const names = [codenames.a, codenames.b].filter((name) => name !== null).join('-');
  return {
    name: `${header.scenario.id}-${fileName(names)}.vakhsh-result`,
    text: `${JSON.stringify(file)}\n`,
  };
}

function isPersons({ log }: DeskGame, seat: string): boolean {
  return (seat === 'a' || seat === 'b') && log.header.seats[seat].by === 'person';
}

/** Letters and digits of any script; everything else would trouble one system or another. */
function fileName(names: string): string {
  return names.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 40) || 'result';
}
