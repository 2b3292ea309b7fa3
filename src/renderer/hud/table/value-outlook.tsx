import { useMemo } from 'react';
import { type PlantUnknown, plantUnknowns } from '#session/readings/plant-unknowns.ts';
import type { DraftReading, DraftUnknown } from '#session/readings/read-draft.ts';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair } from '../use-desk.ts';
import { unknownNumber } from '../words/unknown-number.ts';

/** The part of a band that an unknown must make to be named beside the first. */
const partWorthNaming = 0.1;

/** Where the value may end, and why today's number may lie beside it: what it counts with, and what that will be. */
export function ValueOutlook({ mine }: { mine: DraftReading }) {
  const { t, format } = useLanguage();
  const { table, view } = useChair();
  const { band, walkAway, unknowns } = mine;
  const found = mine.study?.found;
  const before = mine.study?.before;
  const { economics } = view.facts;
  const { costBand } = view.own;
  const write = useCountedText();
  const about = useMemo(
    () => (
      <>
        {t('counted.all')}
        {plantUnknowns(table, economics, costBand).map((unknown) =>
          unknown.low === unknown.high ? null : (
            <span key={unknown.what} className="tooltip-line">
              {write.sentence(unknown)}
            </span>
          ),
        )}
        {found && before ? (
          <span className="tooltip-line">
            {t('worth.study', {
              low: format.number(found.low / 1_000, 0),
              high: format.number(found.high / 1_000, 0),
              before: format.number(before.low / 1_000, 0),
              beforeHigh: format.number(before.high / 1_000, 0),
            })}
          </span>
        ) : (
          <span className="tooltip-line">{t('counted.study')}</span>
        )}
      </>
    ),
    [t, format, table, economics, costBand, found, before, write],
  );
  const [reason, ...others] = unknowns.toSorted((one, other) => weightOf(other) - weightOf(one));
  if (reason === undefined || band.low === band.high) return null;
  const named = others.filter(({ swing }) => swing >= (band.high - band.low) * partWorthNaming).slice(0, 2);
  const reasons = [write.inShort(reason), ...named.map(({ name }) => t(`unknown.${name}`))];
  const key = band.high < walkAway ? 'Below' : band.low < walkAway ? 'MayFall' : '';
  return (
    <p className="worth-note">
      <Explained about={about}>
        {t(`worth.band${key}`, {
          low: format.number(band.low / 1_000),
          high: format.number(band.high / 1_000),
        })}{' '}
        {format.list(reasons)}
      </Explained>
    </p>
  );
}

/** What moves the value most comes first, but before it what today's value counts beside all that it may be. */
function weightOf({ counted, low, high, swing }: DraftUnknown): number {
  return isWithin({ counted, low, high }) ? swing : swing + 1_000_000_000;
}

function isWithin({ counted, low, high }: Pick<PlantUnknown, 'counted' | 'low' | 'high'>): boolean {
  return counted >= low && counted <= high;
}

/** What writes an unknown out: in a sentence of its own, or in a few words among others. */
function useCountedText(): Record<'sentence' | 'inShort', (unknown: PlantUnknown) => string> {
  const { t, format } = useLanguage();
  return useMemo(() => {
    const numbers = ({ name, counted, low, high }: PlantUnknown) => ({
      counted: unknownNumber(name, counted, format),
      low: unknownNumber(name, low, format),
      high: unknownNumber(name, high, format),
      is: isWithin({ counted, low, high }) ? 'within' : 'beside',
    });
    return {
      sentence: (unknown) => t(`counted.${unknown.name}`, numbers(unknown)),
      inShort: (unknown) => t(`nowThen.${unknown.name}`, numbers(unknown)),
    };
  }, [t, format]);
}
