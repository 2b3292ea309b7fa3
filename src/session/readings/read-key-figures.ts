import type { PublicPart } from '#engine/index.ts';
import type { FactFiles } from '#scenarios/facts/fact-schemas.ts';

/** One figure of the record with where it comes from. */
export interface KeyFigure {
  readonly id: string;
  readonly statement: string;
  /** One number or the lowest and highest given, in `unit` of the record; null where it tells none. */
  readonly value: number | readonly [number, number] | null;
  readonly unit: string | null;
  /** First day known: a year, a month or a day. */
  readonly date: string;
  readonly source: { readonly title: string; readonly url: string | null };
  readonly inArticle: boolean;
  readonly confidence: 'high' | 'medium' | 'low';
}

/**
 * The figures that a table is built on and that were known when its talks began, at most `most` of them; what counts
 * years beyond that day was not.
 */
export function readKeyFigures(
  common: PublicPart,
  figures: FactFiles['figures'],
  sources: FactFiles['sources'],
  most: number,
): KeyFigure[] {
  const begins = common.rounds[0]!.date;
  const behindModel = Object.values(common.project?.sources ?? {}).flatMap((source) =>
    'record' in source ? [source.record] : [],
  );
  const named = [...new Set([...behindModel, ...common.history])];
  const byId = new Map(figures.records.map((figure) => [figure.id, figure]));
  const origins = new Map(sources.sources.map((source) => [source.id, source]));
  return named
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ from, to }) => (to ?? from) <= begins)
    .slice(0, most)
    .map(({ id, statement, value, unit, from, source, inArticle, confidence }) => {
      const { title, url } = origins.get(source)!;
      return { id, statement, value, unit, date: from, source: { title, url }, inArticle, confidence };
    });
}
