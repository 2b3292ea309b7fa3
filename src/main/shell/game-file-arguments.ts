import { resolve } from 'node:path';
import { archiveFileEnding, gameFileEnding } from '#protocol/shell-event.ts';

/**
 * Absolute paths of the game files that a start of the program was given, as by a double click on one.
 * @param argv arguments after the program's own name; options and the program's folder are passed over
 * @param folder where relative names count from
 */
export function gameFileArguments(argv: readonly string[], folder: string): string[] {
  return argv
    .filter((argument) => !argument.startsWith('-') && isGameFileName(argument))
    .map((argument) => resolve(folder, argument));
}

function isGameFileName(name: string): boolean {
  const lower = name.toLowerCase();
  return [gameFileEnding, archiveFileEnding].some((ending) => lower.endsWith(`.${ending}`));
}
