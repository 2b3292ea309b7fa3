import type { CliFailure } from './cli-failure.ts';

/** What a command leaves behind: text for standard output and the exit code, or one line about bad input. */
export type CommandResult = { readonly ok: true; readonly output: string; readonly exit: 0 | 1 } | CliFailure;

/** One command of the command line. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly usage: string;
  /** @param args what follows the command's name */
  run(args: readonly string[]): Promise<CommandResult> | CommandResult;
}
