import type { Term } from '#engine/index.ts';

/** A term that feeds a project model, and where the binding names it. */
export interface ProjectInput {
  readonly path: string;
  readonly term: string;
  readonly kind: Term['kind'];
  /** How many positions the term must have, where the binding lists something for each. */
  readonly positions?: number;
}

/** What a project model asks of the scenario that uses it. */
export interface ProjectOutline {
  readonly inputs: readonly ProjectInput[];
  /** Terms whose flows meet: they must be coupled. */
  readonly coupled: readonly string[];
  /** Terms that add up by themselves and must not be coupled. */
  readonly alone: readonly string[];
  /** The flows by name, each with the term by whose positions a party may weigh it, or null. */
  readonly flows: Readonly<Record<string, string | null>>;
  /** Parameters that must say where they come from. */
  readonly parameters: readonly string[];
}
