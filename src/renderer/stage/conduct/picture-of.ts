import { type BySeat, type Contract, otherSeat, type Phase, type SeatId } from '#engine/index.ts';
import { type DeskGame, stateOf, viewOf } from '#session/desk-game.ts';
import { readChartScale } from '#session/readings/read-chart-scale.ts';
import { readDebrief } from '#session/readings/read-debrief.ts';
import { readRibbon } from '#session/readings/read-ribbon.ts';
import { readWorks } from '#session/readings/read-works.ts';
import type { TableAnalysis } from '#session/session-ports.ts';
import type { SittingSnapshot } from '#session/sitting.ts';
import {
  type CascadePicture,
  type ChartPoint,
  type DayTime,
  type DeliveryPicture,
  emptyPicture,
  type FrontierPicture,
  type PersonPicture,
  type RibbonCell,
  type RibbonPicture,
  type RoomPicture,
  type ScenePicture,
  type StagePicture,
} from '../stage-picture.ts';
import { cascadeAt } from './cascade-at.ts';
import { faceAt } from './face-at.ts';
import { readGap } from './read-gap.ts';

/** Phases in which people sit at the table; the others are spent over papers. */
const tablePhases: readonly Phase[] = ['turnA', 'turnB', 'answering', 'lastLook'];
const dayTimes: readonly DayTime[] = ['morning', 'forenoon', 'noon', 'afternoon', 'evening', 'dusk', 'night'];

/** What the stage shows of a sitting: from this chair's view alone, in words that only a painter understands. */
export function pictureOf(snapshot: SittingSnapshot): StagePicture {
  const { game, draft, analysis } = snapshot.context;
  if (snapshot.matches('title') || snapshot.matches('deleting'))
    return { ...emptyPicture, scene: { type: 'title' } };
  if (!snapshot.matches('playing') || snapshot.matches({ playing: 'curtain' }) || !game)
    return { ...emptyPicture, scene: { type: 'desk' } };
  const phase = stateOf(game).value;
  const isTable = tablePhases.includes(phase);
  const isReadingWorks = snapshot.matches({ playing: 'readingWorks' });
  return {
    scene: sceneDue(snapshot, game),
    ribbon: isTable && draft ? ribbonOf(game, draft.page.contract) : null,
    cascade: isReadingWorks || phase === 'delivery' ? cascadeOf(game) : null,
    frontier: phase === 'debrief' && !isReadingWorks && analysis ? frontierOf(game, analysis) : null,
  };
}

/** The same scene object for as long as a game stands: what has not changed need not be compared or drawn. */
const scenes = perGame(sceneOf);
const endings = perGame(endingOf);
const works = perGame(deliveryOf);

function perGame<P extends object>(read: (game: DeskGame) => P): (game: DeskGame) => P {
  const known = new WeakMap<DeskGame, P>();
  return (game) => {
    const part = known.get(game) ?? read(game);
    known.set(game, part);
    return part;
  };
}

function sceneDue(snapshot: SittingSnapshot, game: DeskGame): ScenePicture {
  if (snapshot.matches({ playing: 'readingEnd' })) return endings(game);
  return snapshot.matches({ playing: 'readingWorks' }) ? works(game) : scenes(game);
}

function sceneOf(game: DeskGame): ScenePicture {
  const phase = stateOf(game).value;
  if (tablePhases.includes(phase)) return roomOf(game);
  if (phase === 'delivery') return deliveryOf(game);
  return { type: 'desk' };
}

function roomOf(game: DeskGame): RoomPicture {
  const { facts } = viewOf(game);
  const { rounds } = game.table.common;
  const offersOf = (seat: SeatId): number => facts.offers.filter((offer) => offer.seat === seat).length;
  return {
    type: 'room',
    place: game.table.common.id,
    season: rounds[facts.round]?.season ?? 'summer',
    dayTime: dayTimeOf(facts.round - facts.firstRound, rounds.length - facts.firstRound),
    roundsOver: facts.round - facts.firstRound,
    papers: { mine: offersOf(game.seat), theirs: offersOf(otherSeat(game.seat)) },
    mine: personOf(game, game.seat),
    theirs: personOf(game, otherSeat(game.seat)),
  };
}

/** The first round is a morning, the last a night; those between lie evenly over the day. */
export function dayTimeOf(round: number, rounds: number): DayTime {
  const hour = Math.round((round * (dayTimes.length - 1)) / Math.max(1, rounds - 1));
  return dayTimes[Math.max(0, Math.min(dayTimes.length - 1, hour))] ?? 'noon';
}

function personOf(game: DeskGame, seat: SeatId): PersonPicture {
  const { facts } = viewOf(game);
  const { roles, patience, trust } = game.table.common;
  const { closing, conceded } = readGap(game.table, facts);
  const strain = facts.patience[seat] - patience + (facts.trust[seat] - trust);
  return {
    actor: roles[seat],
    face: faceAt(game.table.common.id, roles[seat]),
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
  const { place, season, mine, theirs } = roomOf(game);
  return { type: 'breakdown', place, season, mine, theirs, left: outcome.by === seat ? 'mine' : 'theirs' };
}

function deliveryOf(game: DeskGame): DeliveryPicture {
  const date = cardDate(game);
  const { table } = game;
  const { facts } = viewOf(game);
  return {
    type: 'delivery',
    place: table.common.id,
    season: seasonOf(date),
    ...readWorks(table, facts, signedContract(game), date),
  };
}

function cardDate(game: DeskGame): string {
  const { delivery } = viewOf(game).facts;
  return game.table.common.delivery.cards[delivery?.card ?? 0]?.date ?? game.table.common.window.to;
}

function signedContract(game: DeskGame): Contract {
  const { facts } = viewOf(game);
  const { outcome } = facts;
  return outcome?.type === 'signed' ? outcome.contract : game.table.draftIn(facts);
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

function cascadeOf(game: DeskGame): CascadePicture | null {
  const works = deliveryOf(game);
  return cascadeAt({
    table: game.table.common.id,
    date: cardDate(game),
    isHost: game.seat === 'a',
    works,
    profitTo: profitTo(game),
  });
}

/** Whose year the delivery's card falls in, by the ribbon of what was signed; null where nothing is paid off. */
function profitTo(game: DeskGame): RibbonCell | null {
  const { facts, own } = viewOf(game);
  const ribbon = readRibbon(game.table, facts, own, signedContract(game));
  const year = Number(cardDate(game).slice(0, 4));
  return ribbon?.years.find((cell) => cell.year === year)?.goesTo ?? null;
}

/** Found once an analysis: the sitting is told of many things while the debrief is read. */
const frontiers = new WeakMap<TableAnalysis, FrontierPicture>();

function frontierOf(game: DeskGame, analysis: TableAnalysis): FrontierPicture {
  const known = frontiers.get(analysis);
  if (known) return known;
  const scale = readChartScale(analysis, readDebrief(game).offers);
  const part = (seat: SeatId, value: number): number =>
    (value - scale[seat].low) / (scale[seat].high - scale[seat].low);
  const point = ({ a, b }: BySeat<number>): ChartPoint => [part('a', a), part('b', b)];
  const picture: FrontierPicture = {
    frontier: analysis.frontier.map(point),
    walkAway: point(analysis.walkAway),
    deal: analysis.deal ? point(analysis.deal) : null,
  };
  frontiers.set(analysis, picture);
  return picture;
}
