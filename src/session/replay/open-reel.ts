import {
  isContract,
  type Minutes,
  type PublicPart,
  positionCount,
  RULES_VERSION,
  readLog,
  readMinutesFile,
} from '#engine/index.ts';
import { readExchanged } from '#scenarios/exchanged-scenario.ts';
import { recordedTalks } from '#scenarios/replay/recorded-talks.ts';
import { type DeskGame, type DeskScenario, stateOf } from '../desk-game.ts';
import { isHotSeat } from '../hot-seat/is-hot-seat.ts';
import type { Notice } from '../notice.ts';
import { resumeDeskGame } from '../resume-desk-game.ts';
import type { SessionPorts } from '../session-ports.ts';
import type { OpenedReel } from '../sitting/sitting-effects.ts';
import { readEmbeddedPublic } from './embedded-public.ts';
import type { Reel } from './reel.ts';
import { holdsMinutes, type ReelWish } from './reel-wish.ts';

type Refused = Extract<OpenedReel, { ok: false }>;

export async function openReel(ports: SessionPorts, wish: ReelWish): Promise<OpenedReel> {
  switch (wish.type) {
    case 'record':
      return openRecord(ports, wish.table, wish.from ?? 1);
    case 'saved': {
      const stored = await ports.store.read(wish.id);
      return stored.ok ? openGame(ports, wish.id, stored.text, wish.id) : refused('notice.storeFailed');
    }
    case 'file':
      return holdsMinutes(wish.text)
        ? openMinutes(ports, wish.name, wish.text)
        : openGame(ports, wish.name, wish.text, null);
  }
}

async function openRecord(ports: SessionPorts, table: string, from: number): Promise<OpenedReel> {
  const [reading, history] = await Promise.all([ports.loadScenario(table), ports.loadHistory()]);
  if (!reading.ok) return refused('notice.scenarioUnreadable', { detail: reading.detail });
  if (!history.ok) return refused('replay.historyUnreadable', { detail: history.detail });
  const talks = recordedTalks(reading.scenario.public, history.history);
  if (!talks) return refused('replay.noRecord', { table });
  return { ok: true, reel: { type: 'record', scenario: reading.scenario, talks, from }, notice: null };
}

/** @param id of a saved game; null for a file that is looked at only */
async function openGame(
  ports: SessionPorts,
  file: string,
  text: string,
  id: string | null,
): Promise<OpenedReel> {
  // Newer rules may know commands that would be taken for damage here.
  const head = readLog(`${text.split('\n', 1)[0]}\n`);
  if (head.ok && head.log.header.rules > RULES_VERSION) return refused('replay.file.newerRules', { file });
  const reading = readLog(text);
  if (!reading.ok) return refusedFile(file, reading);
  const { log } = reading;
  const found = await scenarioFor(ports, log.header.scenario.id, log.header.embedded);
  if (!found.ok) return found;
  const stands = Object.values(log.header.start.positions ?? {});
  if (!stands.every((at) => at === null || isContract(found.scenario.public.terms, at)))
    return refused('replay.file.otherTable', { file });
  const resumed = resumeDeskGame(found, id ?? ports.freshId(), log, null);
  if (!resumed.ok && resumed.code === 'resume/earlier-rules')
    return refused('replay.file.otherRules', { file });
  if (!resumed.ok) return refused('replay.file.impossible', { file, n: resumed.n });
  const notice = reading.halfLineDropped ? { key: 'replay.file.torn', params: { file } } : null;
  return { ok: true, reel: openly(resumed.game), notice };
}

/** A game of two persons at one desk shows only what both could read until it is over. */
function openly(game: DeskGame): Reel {
  if (!isHotSeat(game) || stateOf(game).value === 'debrief') return { type: 'game', game };
  const { public: common } = game.scenario;
  const events = game.minutes.filter(({ to }) => to === 'both');
  return { type: 'minutes', common, texts: game.texts, events, start: game.log.header.start.date };
}

async function openMinutes(ports: SessionPorts, file: string, text: string): Promise<OpenedReel> {
  const reading = readMinutesFile(text);
  if (!reading.ok) return refusedFile(file, reading);
  const { header, events } = reading.minutes;
  const found = await publicFor(ports, header);
  if (!found.ok) return found;
  const { common } = found;
  if (!events.every((event) => fits(event, common))) return refused('replay.file.otherTable', { file });
  const notice = reading.halfLineDropped ? { key: 'replay.file.torn', params: { file } } : null;
  return {
    ok: true,
    reel: { type: 'minutes', common, texts: found.texts, events, start: header.start },
    notice,
  };
}

/** Whether an event speaks of rounds, terms and positions that its table has. */
function fits(event: Minutes['events'][number], { terms, rounds }: PublicPart): boolean {
  const contract = 'contract' in event ? event.contract : null;
  const signed = event.type === 'talksEnded' && 'contract' in event.outcome ? event.outcome.contract : null;
  const term = 'term' in event ? terms.find(({ id }) => id === event.term) : null;
  const position = 'position' in event ? event.position : 'towards' in event ? event.towards : null;
  return (
    event.round <= rounds.length &&
    [contract, signed].every((each) => each === null || isContract(terms, each)) &&
    term !== undefined &&
    (position === null || (term !== null && position < positionCount(term)))
  );
}

type FoundScenario = ({ readonly ok: true } & DeskScenario) | Refused;

async function scenarioFor(ports: SessionPorts, id: string, embedded: unknown): Promise<FoundScenario> {
  if (embedded === undefined) {
    const reading = await ports.loadScenario(id);
    if (reading.ok) return { ok: true, scenario: reading.scenario, texts: null };
    return refused('replay.file.unknownTable', { table: id });
  }
  const reading = readExchanged(embedded);
  if (reading.ok) return reading;
  return refused('notice.embeddedUnreadable', { detail: `${reading.place}: ${reading.message}` });
}

async function publicFor(ports: SessionPorts, { scenario, embedded }: Minutes['header']) {
  if (embedded !== undefined) return readEmbeddedPublic(embedded);
  const reading = await ports.loadScenario(scenario.id);
  if (!reading.ok) return refused('replay.file.unknownTable', { table: scenario.id });
  return { ok: true as const, common: reading.scenario.public, texts: null };
}

/** One sentence for each way in which a file cannot be read. */
function refusedFile(
  file: string,
  { code, line, detail }: { readonly code: string; readonly line: number; readonly detail: string },
): Refused {
  const kind = code.split('/')[1]!;
  switch (kind) {
    case 'broken-chain':
      return refused('replay.file.edited', { file, n: line - 1, line });
    case 'newer':
      return refused('replay.file.newer', { file });
    case 'not-a-game':
    case 'not-minutes':
      return refused('replay.file.notAGame', { file });
    case 'too-large':
      return refused('replay.file.tooLarge', { file });
    default:
      return refused('replay.file.badLine', { file, line, detail });
  }
}

function refused(key: string, params: Notice['params'] = {}): Refused {
  return { ok: false, notice: { key, params } };
}
