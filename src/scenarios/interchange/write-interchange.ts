import type { AdditiveDomain, AdditiveParty } from '#engine/exchange/additive-domain.ts';
import type { InterchangeFile, InterchangeFormat, InterchangeRefusal } from './interchange-file.ts';
import { stopReading, untilStopped } from './stop-reading.ts';
import { writeGenius } from './write-genius.ts';
import { writeNegmas } from './write-negmas.ts';
import { writeNegolog } from './write-negolog.ts';

/** The files of a scenario; `domain` is null where the format has no domain file. */
export interface WrittenScenario {
  readonly ok: true;
  readonly domain: InterchangeFile | null;
  readonly profiles: readonly InterchangeFile[];
}

const WRITERS = {
  'genius-xml': writeGenius,
  'negmas-yaml': writeNegmas,
  'negolog-json': writeNegolog,
} as const;

/**
 * Writes an additive scenario for other programs, so that reading it back gives the same utilities; what a
 * format cannot say (a cap, a discount) is refused, never dropped. Genius and NegoLog may turn a
 * whole-number issue into one with the numbers as labels.
 */
export function writeInterchange(
  domain: AdditiveDomain,
  format: InterchangeFormat,
): WrittenScenario | InterchangeRefusal {
  return untilStopped(() => {
    for (const party of domain.parties) checkFits(party, format);
    return { ok: true, ...WRITERS[format](domain) };
  });
}

function checkFits(party: AdditiveParty, format: InterchangeFormat): void {
  const most = party.scores.reduce((sum, table) => sum + Math.max(...table), 0);
  const refuse = (what: string): never =>
    stopReading('interchange/does-not-fit', party.name, 'party', `${format} cannot express ${what}`);
  if (format === 'genius-xml') {
    if ((party.cap === null || party.cap > 1) && most > 1) refuse('utilities above 1');
    if (party.cap !== null && party.cap < 1 && most > party.cap) refuse(`a cap of ${party.cap}`);
    return;
  }
  if (party.cap !== null && most > party.cap) refuse('a cap');
  if (party.discount !== 1) refuse('a discount');
}
