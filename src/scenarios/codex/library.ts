import type { FactsRegistry } from '../facts/create-facts-registry.ts';
import type { TableReplay } from '../replay/replays.ts';
import type { Codex } from './create-codex.ts';

/** The record of history with everything written about it, as the codex and the timeline show it. */
export interface Library {
  readonly facts: FactsRegistry;
  readonly codex: Codex;
  readonly replays: readonly TableReplay[];
}
