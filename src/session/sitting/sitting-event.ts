import type { ModelSetting } from '#analysis/replay/model-setting.ts';
import type { Command, Contract, RefusalCode } from '#engine/index.ts';
import type { StoreRefusalCode } from '#protocol/game-store.ts';
import type { BroughtScenario } from '#scenarios/exchanged-scenario.ts';
import type { DeskGame } from '../desk-game.ts';
import type { DraftLinks } from '../draft.ts';
import type { Notice } from '../notice.ts';
import type { SeatChoice } from '../open-desk-game.ts';
import type { ReelWish } from '../replay/reel-wish.ts';
import type { BroughtFile } from './sitting-effects.ts';

/** What a sitting hears: from the player, from the disk, from the host of a class. */
export type SittingEvent =
  | { readonly type: 'player.wentToTitle' }
  | { readonly type: 'player.wentToTables'; readonly two?: boolean }
  /** The person whose turn it is sits alone before the screen. */
  | { readonly type: 'player.liftedCurtain' }
  /** After the game two persons look at it from the other chair. */
  | { readonly type: 'player.turnedDesk' }
  /** From a finished game to the list of tables, with what stands. */
  | { readonly type: 'player.wentOn' }
  | { readonly type: 'player.setCarries'; readonly carries: boolean }
  | { readonly type: 'player.choseTable'; readonly scenario: string }
  | { readonly type: 'player.broughtScenario'; readonly brought: BroughtScenario }
  | ({ readonly type: 'player.tookSeat' } & SeatChoice)
  | { readonly type: 'player.continuedGame'; readonly id: string }
  | { readonly type: 'player.deletedGame'; readonly id: string }
  | ({ readonly type: 'player.openedFile' } & BroughtFile)
  /** A sentence from outside the sitting: about the disk, a file or the program itself. */
  | { readonly type: 'desk.told'; readonly notice: Notice }
  | { readonly type: 'player.commanded'; readonly command: Command }
  | { readonly type: 'player.movedTerm'; readonly term: string; readonly position: number }
  | { readonly type: 'player.wroteDraft'; readonly contract: Contract; readonly links: DraftLinks }
  /** Goes back to the moment after the first `n` commands and plays on from there in a game of its own. */
  | { readonly type: 'player.branched'; readonly n: number }
  | { readonly type: 'player.wentToArchive' }
  /** To the results that students hand in as files. */
  | { readonly type: 'player.wentToClassFiles' }
  | { readonly type: 'player.openedReel'; readonly wish: ReelWish }
  /** Walks through the game that lies on the desk. */
  | { readonly type: 'player.replayedGame' }
  | { readonly type: 'player.argued'; readonly setting: ModelSetting }
  | { readonly type: 'player.comparedGames'; readonly ids: readonly [string, string] }
  | { readonly type: 'player.undid' }
  | { readonly type: 'player.redid' }
  | { readonly type: 'player.readEnd' }
  | { readonly type: 'player.readWorks' }
  /** The card that opens this turn has been read, or there was none. */
  | { readonly type: 'player.readCard' }
  | { readonly type: 'player.retried' }
  | { readonly type: 'player.dismissedNotice' }
  | { readonly type: 'journal.failed'; readonly code: StoreRefusalCode }
  /** A class's table as its host shows it now: the first time it is laid out, then it goes on. */
  | { readonly type: 'host.showed'; readonly game: DeskGame }
  | { readonly type: 'host.refused'; readonly code: RefusalCode };
