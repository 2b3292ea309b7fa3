import type { Phase, SeatId } from '#engine/index.ts';
import { otherSeat } from '#engine/index.ts';
import { type DeskGame, stateOf, viewOf } from '#session/desk-game.ts';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import type { SittingSnapshot } from '#session/sitting.ts';
import {
  type CascadePicture,
  type DayTime,
  type DeliveryPicture,
  emptyPicture,
  type PersonPicture,
  type RibbonPicture,
  type RoomPicture,
  type ScenePicture,
  type StagePicture,
} from '../stage-picture.ts';
import { readGap } from './read-gap.ts';

/** Phases in which people sit at the table; the others are spent over papers. */
const tablePhases: readonly Phase[] = ['turnA', 'turnB', 'answering', 'lastLook'];
const dayTimes: readonly DayTime[] = ['morning', 'noon', 'afternoon', 'evening', 'night'];

/** What the stage shows of a sitting: from this chair's view alone, in words that only a painter understands. */
export function pictureOf(snapshot: SittingSnapshot): StagePicture {
  const { game, draft } = snapshot.context;
  if (snapshot.matches('title') || snapshot.matches('deleting'))
    return { ...emptyPicture, scene: { type: 'title' } };
  if (!snapshot.matches('playing') || !game) return { ...emptyPicture, scene: { type: 'desk' } };
  const phase = stateOf(game).value;
  const isTable = tablePhases.includes(phase);
  return {
    scene: snapshot.matches({ playing: 'readingEnd' }) ? endingOf(game) : sceneOf(game, phase),
    ribbon: isTable && draft ? ribbonOf(game, draft.page.contract) : null,
    cascade: phase === 'delivery' ? cascadeOf(game) : null,
    frontier: null,
  };
}

function sceneOf(game: DeskGame, phase: Phase): ScenePicture {
  if (tablePhases.includes(phase)) return roomOf(game);
  if (phase === 'delivery') return deliveryOf(game);
  return { type: 'desk' };
}

function roomOf(game: DeskGame): RoomPicture {
  const { facts } = viewOf(game);
  const { rounds } = game.table.common;
  const hour = Math.floor(
    ((facts.round - facts.firstRound) * dayTimes.length) / (rounds.length - facts.firstRound),
  );
  return {
    type: 'room',
    season: rounds[facts.round]?.season ?? 'summer',
    dayTime: dayTimes[Math.max(0, Math.min(dayTimes.length - 1, hour))] ?? 'noon',
    mine: personOf(game, game.seat),
    theirs: personOf(game, otherSeat(game.seat)),
  };
}

function personOf(game: DeskGame, seat: SeatId): PersonPicture {
  const { facts } = viewOf(game);
  const { roles, patience, trust } = game.table.common;
  const { closing, conceded } = readGap(game.table, facts);
  const strain = facts.patience[seat] - patience + (facts.trust[seat] - trust);
  return {
    actor: roles[seat],
    mood: Math.max(-2, Math.min(2, Math.round(strain * 0.75 + closing * 4))),
    gapClosing: closing,
    concession: conceded[seat],
  };
}

function endingOf(game: DeskGame): ScenePicture {
  const { outcome } = viewOf(game).facts;
  const { seat } = game;
  const { roles } = game.table.common;
  if (outcome?.type === 'signed')
    return { type: 'signing', mine: roles[seat], theirs: roles[otherSeat(seat)] };
  if (outcome?.type !== 'breakdown') return { type: 'desk' };
  const { season, mine, theirs } = roomOf(game);
  return { type: 'breakdown', season, mine, theirs, left: outcome.by === seat ? 'mine' : 'theirs' };
}

/** How far the plant stands at each of the delivery's cards. */
const builtByCard = [0.55, 1, 1] as const;
const unitsByCard = [1, 3, 4] as const;

function deliveryOf(game: DeskGame): DeliveryPicture {
  const card = viewOf(game).facts.delivery?.card ?? 0;
  const date = game.table.common.delivery.cards[card]?.date ?? '';
  return {
    type: 'delivery',
    season: seasonOf(date),
    built: builtByCard[card] ?? 1,
    unitsLit: unitsByCard[card] ?? 4,
    isHalted: false,
  };
}

function seasonOf(date: string): DeliveryPicture['season'] {
  const month = Number(date.slice(5, 7));
  if (month < 3 || month === 12) return 'winter';
  if (month < 6) return 'spring';
  return month < 9 ? 'summer' : 'autumn';
}

function ribbonOf(game: DeskGame, contract: readonly number[]): RibbonPicture | null {
  const { facts, own } = viewOf(game);
  const ribbon = readRibbon(game.table, facts, own, contract);
  const first = ribbon?.years[0];
  if (!ribbon || !first) return null;
  return {
    firstYear: first.year,
    cells: ribbon.years.map(({ goesTo }) => goesTo),
    hostShare: ribbon.hostShare,
    isHost: game.seat === 'a',
    wishedYear: own.preparation?.firstYear ?? null,
  };
}

function cascadeOf(game: DeskGame): CascadePicture {
  const host = game.seat === 'a' ? 'mine' : 'theirs';
  const guest = game.seat === 'a' ? 'theirs' : 'mine';
  return {
    focus: 'sangtuda1',
    dams: [
      { id: 'rogun', state: 'halted', owner: host, water: 0 },
      { id: 'nurek', state: 'running', owner: host, water: 0.8 },
      { id: 'baipaza', state: 'running', owner: host, water: 0.9 },
      {
        id: 'sangtuda1',
        state: deliveryOf(game).built < 1 ? 'building' : 'running',
        owner: guest,
        water: 0.7,
      },
      { id: 'sangtuda2', state: 'building', owner: 'other', water: 0.3 },
      { id: 'golovnaya', state: 'running', owner: host, water: 0.9 },
    ],
  };
}
