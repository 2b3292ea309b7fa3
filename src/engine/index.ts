/** The engine's door: everything that other layers may use of it. */
export { discountTable } from './arithmetic/discount-table.ts';
export { mulDiv } from './arithmetic/mul-div.ts';
export { knownBy } from './between/due-links.ts';
export { readStanding } from './between/read-standing.ts';
export type { Standing, Word } from './between/standing.ts';
export {
  ACCEPT,
  END,
  type ExchangeParty,
  type ExchangeResult,
  exchange,
  NO_OFFER,
} from './exchange/exchange.ts';
export { canonicalJson } from './log/canonical-json.ts';
export { chainHash } from './log/chain-hash.ts';
export { type GameHeader, LOG_FORMAT, LOG_VERSION, scenarioHash } from './log/game-header.ts';
export {
  chainCommand,
  entryLine,
  type GameLog,
  headerLine,
  type LogEntry,
  logHash,
  readLog,
  writeLog,
} from './log/game-log.ts';
export { type GameSnapshot, readSnapshot, SNAPSHOT_FORMAT } from './log/game-snapshot.ts';
export {
  MINUTES_FORMAT,
  type Minutes,
  minutesHeader,
  readMinutesFile,
  writeMinutes,
} from './log/minutes-file.ts';
export { replayLog, setupOf } from './log/replay-log.ts';
export { RULES_VERSION } from './log/rules-version.ts';
export { awaitedSeats } from './negotiation/awaited-seats.ts';
export {
  ADVISERS,
  type AdviserId,
  type Command,
  type CommandOf,
  type CommandType,
} from './negotiation/command.ts';
export type { NegotiationEvent } from './negotiation/event.ts';
export { createHomeMap } from './negotiation/home-map.ts';
export {
  type BlockReading,
  type BlockStand,
  countVotes,
  homeCanPass,
  homePasses,
  readHome,
} from './negotiation/home-vote.ts';
export { createNegotiation, type Negotiation } from './negotiation/negotiation.ts';
export { promiseCost } from './negotiation/promise-cost.ts';
export { agreedPosition, type RefusalCode, refusalOf, weightOf } from './negotiation/refusal.ts';
export { firstHostYear, ruleHolds } from './negotiation/rule-holds.ts';
export type { SeatView } from './negotiation/seat-view.ts';
export type { GameSetup } from './negotiation/start-game.ts';
export type {
  BySeat,
  Facts,
  NegotiationContext,
  NegotiationState,
  Offer,
  Outcome,
  Phase,
  Promise as MadePromise,
  SeatPrivate,
  Statement,
  Weight,
} from './negotiation/state.ts';
export { createTable, type Table } from './negotiation/table.ts';
export { bindDam } from './project/dam-and-smelter/bind-dam.ts';
export type { DamBinding } from './project/dam-and-smelter/dam-binding.ts';
export { type DamYear, damLedger } from './project/dam-and-smelter/dam-ledger.ts';
export type { DatedEconomics, Economics, EconomyKey } from './project/economics.ts';
export type { LineBinding } from './project/line-and-consortium/line-binding.ts';
export { lineLedger } from './project/line-and-consortium/line-ledger.ts';
export type { LoanPlantBinding } from './project/loan-plant/loan-plant-binding.ts';
export { loanPlantLedger } from './project/loan-plant/loan-plant-ledger.ts';
export { bindPlant } from './project/pay-off-plant/bind-plant.ts';
export { plantCost } from './project/pay-off-plant/plant.ts';
export type { PlantBinding } from './project/pay-off-plant/plant-binding.ts';
export { type LedgerYear, plantLedger } from './project/pay-off-plant/plant-ledger.ts';
export type { ProjectBinding } from './project/project-binding.ts';
export type { RevenuePlantBinding } from './project/revenue-plant/revenue-plant-binding.ts';
export { revenuePlantLedger } from './project/revenue-plant/revenue-plant-ledger.ts';
export type { StatePackageBinding } from './project/state-package/state-package-binding.ts';
export { statePackageLedger } from './project/state-package/state-package-ledger.ts';
export { drawBelow, drawBetween, type GeneratorState, seedGenerator } from './rng/seeded-generator.ts';
export type * from './scenario/scenario.ts';
export { otherSeat, SEATS } from './scenario/scenario.ts';
export type { Source } from './scenario/source.ts';
export {
  type Contract,
  isContract,
  type NamedContract,
  nameContract,
  readContract,
  sameContract,
} from './terms/contract.ts';
export { brokenLink, type Link } from './terms/link.ts';
export { positionCount, positionOf, type Term, type TermValue, valueAt } from './terms/term.ts';
export type { Contribution } from './value/contribution.ts';
export { coreIndex, createValueSheet, type ValueSheet } from './value/value-sheet.ts';
