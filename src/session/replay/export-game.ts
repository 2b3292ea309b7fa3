import { minutesHeader, writeLog, writeMinutes } from '#engine/index.ts';
import type { DeskGame } from '../desk-game.ts';
import { embeddedPublic } from './embedded-public.ts';

/** A file to hand out: its name and its text. */
export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** The game whole: whoever has it can see both sheets and play on from any step. */
export function exportFull({ log, id }: DeskGame): ExportedFile {
  return { name: `${log.header.scenario.id}-${id}.vakhsh`, text: writeLog(log) };
}

/** The game's minutes: what both chairs could read, and nothing else. */
export function exportPublic(game: DeskGame): ExportedFile {
  const { app, scenario, start, seats } = game.log.header;
  const embedded = embeddedPublic(game) as Parameters<typeof minutesHeader>[0]['embedded'];
  const header = minutesHeader({
    app,
    scenario: { id: scenario.id, revision: scenario.revision },
    start: start.date,
    seats: { a: open(seats.a), b: open(seats.b) },
    ...(embedded === undefined ? {} : { embedded }),
  });
  return {
    name: `${scenario.id}-${game.id}.vakhsh-minutes`,
    text: writeMinutes({ header, events: game.minutes }),
  };
}

function open({ role, by }: { readonly role: string; readonly by: 'person' | 'agent' }) {
  return { role, by };
}
