import { type Effect, positionOf, type SeatId, type Table } from '#engine/index.ts';
import type { Format } from '../language/format.ts';
import type { Translate } from '../language/messages.ts';
import { useLanguage } from '../language/use-language.ts';
import { useChair } from '../use-desk.ts';
import { useWords, type Words } from '../words/use-words.ts';

/** What one edge of a lever moves, in figures; nothing where it moves no figure. */
export function LeverFigures({ effects }: { effects: readonly Effect[] }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table, seat } = useChair();
  const figures = effects.flatMap((effect) => figureOf(effect, { t, format, words, table, seat }) ?? []);
  return figures.length === 0 ? null : <p className="lever-figures">{figures.join('; ')}</p>;
}

interface Told {
  readonly t: Translate;
  readonly format: Format;
  readonly words: Words;
  readonly table: Table;
  readonly seat: SeatId;
}

function figureOf(effect: Effect, { t, format, words, table, seat }: Told): string | null {
  const whose = 'seat' in effect && effect.seat !== seat ? 'theirs' : 'mine';
  switch (effect.type) {
    case 'walkAway':
    case 'allContracts':
      return t(`levers.${effect.type}.${whose}`, { points: format.signedPoints(effect.by) });
    case 'trust':
    case 'patience':
      return t(`levers.${effect.type}.${whose}`, { notches: format.signedPoints(effect.by * 1_000, 0) });
    case 'ladder':
      return t('levers.ladder', {
        name: words.say(`ladder.${effect.ladder}.name`),
        rungs: format.signedPoints(effect.by * 1_000, 0),
      });
    case 'points': {
      const term = table.terms[table.indexOf.get(effect.term)!]!;
      const places = (effect.is ?? []).map((value) => words.value(term, positionOf(term, value)!));
      const points = format.signedPoints(effect.by);
      const name = words.term(effect.term);
      return places.length === 0
        ? t(`levers.term.${whose}`, { term: name, points })
        : t(`levers.points.${whose}`, { term: name, values: format.list(places), points });
    }
    default:
      return null;
  }
}
