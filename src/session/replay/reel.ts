import type { NegotiationEvent, PublicPart, Scenario } from '#engine/index.ts';
import type { BroughtScenario, ScenarioTexts } from '#scenarios/exchanged-scenario.ts';
import type { RecordedTalks } from '#scenarios/replay/recorded-talks.ts';
import type { DeskGame } from '../desk-game.ts';

/** What can be walked through step by step: a record of history, a whole game, or a game's minutes. */
export type Reel = RecordReel | GameReel | MinutesReel;

export interface RecordReel {
  readonly type: 'record';
  readonly scenario: Scenario;
  readonly talks: RecordedTalks;
  /** Number of the step to begin with. */
  readonly from: number;
}

/** A game with its commands: one can branch from any of its steps. */
export interface GameReel {
  readonly type: 'game';
  readonly game: DeskGame;
}

/** What both chairs could read of a game. */
export interface MinutesReel {
  readonly type: 'minutes';
  readonly common: PublicPart;
  /** Texts of a scenario that does not come with the program, by language; null for a bundled one. */
  readonly texts: ScenarioTexts | null;
  readonly events: readonly NegotiationEvent[];
  readonly start: string | null;
}

export function publicPartOf(reel: Reel): PublicPart {
  switch (reel.type) {
    case 'record':
      return reel.scenario.public;
    case 'game':
      return reel.game.scenario.public;
    case 'minutes':
      return reel.common;
  }
}

/** The texts that come with the reel itself; null where they come with the program. */
export function textsOf(reel: Reel): Pick<BroughtScenario, 'texts'>['texts'] | null {
  if (reel.type === 'record') return null;
  return reel.type === 'game' ? reel.game.texts : reel.texts;
}
