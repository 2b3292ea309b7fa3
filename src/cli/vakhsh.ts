import { cliFailure } from './cli-failure.ts';
import type { Command } from './command.ts';

/** One line a command; its module is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  agent: async () => (await import('./commands/agent.ts')).agent,
  analyze: async () => (await import('./commands/analyze.ts')).analyze,
  classroom: async () => (await import('./commands/classroom.ts')).classroom,
  play: async () => (await import('./commands/play.ts')).play,
  replay: async () => (await import('./commands/replay.ts')).replay,
  tournament: async () => (await import('./commands/tournament.ts')).tournament,
  validate: async () => (await import('./commands/validate.ts')).validate,
};

const [name, ...args] = process.argv.slice(2);
process.exitCode = await main(name, args);

async function main(name: string | undefined, args: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') return await list();
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined)
    return fail(`unknown command "${name}"; commands: ${Object.keys(COMMANDS).join(', ')}`);
  const command = await load();
  if (args.includes('--help')) return print(`usage: ${command.usage}\n`);
  const result = await command.run(args);
  if (!result.ok) return fail(`${name}: ${result.message}`);
  print(result.output);
  return result.exit;
}

async function list(): Promise<number> {
  const lines: string[] = [];
  for (const [command, load] of Object.entries(COMMANDS))
    lines.push(`${command}  ${(await load()).summary}\n`);
  return print(lines.join(''));
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function fail(message: string): 2 {
  process.stderr.write(`${cliFailure(message).message}\n`);
  return 2;
}
