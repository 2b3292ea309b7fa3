import type { SeatId, Term, Weight } from '#engine/index.ts';
import { valueAt } from '#engine/index.ts';
import type { MinutesLine, Word } from '#session/readings/read-minutes.ts';
import type { Format } from '../language/format.ts';
import type { Translate } from '../language/messages.ts';
import { useLanguage } from '../language/use-language.ts';
import { type PackTexts, usePackTexts } from './pack-texts.tsx';

/** The scenario's words in the player's language. */
export interface Words {
  /** A text of the scenario's public part, or the key in brackets. */
  readonly say: (key: string) => string;
  /** A public text where the scenario has it. */
  readonly maybe: (key: string) => string | null;
  /** A text of one chair's own part. */
  readonly private: (seat: SeatId, key: string) => string;
  readonly maybePrivate: (seat: SeatId, key: string) => string | null;
  /** The office that holds a chair. */
  readonly role: (seat: SeatId) => string;
  /** The same in a word or two, for lines, charts and tables; also the clock and the host. */
  readonly side: (seat: SeatId | 'clock' | 'host') => string;
  readonly term: (id: string) => string;
  readonly value: (term: Term, position: number) => string;
  readonly weight: (weight: Weight) => string;
  /** The name of what moved something, whatever kind of thing it is. */
  readonly cause: (id: string) => string;
  /** A line of the minutes, or the same in the fewer words of a card. */
  readonly line: (line: MinutesLine, terms: readonly Term[], on?: 'minutes' | 'roundCard') => string;
}

export function useWords(): Words {
  const { t, format } = useLanguage();
  const { common, seats } = usePackTexts();
  return createWords(t, format, common, seats);
}

function createWords(
  t: Translate,
  format: Format,
  common: PackTexts,
  seats: Readonly<Partial<Record<SeatId, PackTexts>>>,
): Words {
  const maybe = (key: string): string | null => common[key] ?? null;
  const say = (key: string): string => maybe(key) ?? `[${key}]`;
  const maybePrivate = (seat: SeatId, key: string): string | null => seats[seat]?.[key] ?? maybe(key);
  const words: Words = {
    say,
    maybe,
    maybePrivate,
    private: (seat, key) => maybePrivate(seat, key) ?? `[${key}]`,
    role: (seat) => say(`role.${seat}`),
    side: (seat) => (seat === 'clock' || seat === 'host' ? t(`who.${seat}`) : say(`side.${seat}`)),
    term: (id) => say(`term.${id}.name`),
    weight: (weight) => t(`weight.${weight}`),
    value: (term, position) => writeValue(term, position, format, say),
    cause: (id) =>
      maybe(`event.${id}.title`) ??
      maybe(`lever.${id}.title`) ??
      maybe(`between.${id}.title`) ??
      seats.a?.[`fact.${id}.title`] ??
      seats.b?.[`fact.${id}.title`] ??
      seats.a?.[`preparation.${id}.title`] ??
      seats.b?.[`preparation.${id}.title`] ??
      answerText(common, id) ??
      t(id === 'public-floor' ? 'cause.publicFloor' : id === 'caucus' ? 'side.caucus.name' : 'cause.other'),
    line: (line, terms, on = 'minutes') => {
      const params = Object.fromEntries(
        Object.entries(line.words).map(([name, word]) => [name, writeWord(word, terms)]),
      );
      return on === 'minutes' ? t(`minutes.${line.key}`, params) : t(`roundCard.${line.key}`, params);
    },
  };
  const anyText = (key: string): string => seats.a?.[key] ?? seats.b?.[key] ?? say(key);

  function writeWord(word: Word, terms: readonly Term[]): string | number {
    switch (word.type) {
      case 'seat':
        return words.side(word.seat);
      case 'term':
        return words.term(word.term);
      case 'value':
        return words.value(terms.find(({ id }) => id === word.term)!, word.position);
      case 'text':
        return anyText(word.key);
      case 'cause':
        return words.cause(word.id);
      case 'date':
        return format.date(word.date);
      case 'points':
        return format.points(word.points);
      case 'money':
        return format.money(word.money);
      case 'number':
        return word.number;
      case 'weight':
        return words.weight(word.weight);
      case 'adviser':
        return t(`adviser.${word.adviser}`);
      case 'changes':
        return format.list(
          word.changes.map(
            ({ index, to }) => `${words.term(terms[index]!.id)} ${words.value(terms[index]!, to)}`,
          ),
        );
    }
  }
  return words;
}

/** The answer to news or to a delivery card that has this id. */
function answerText(common: PackTexts, id: string): string | null {
  const key = Object.keys(common).find((each) => each.endsWith(`.answer.${id}`));
  return key === undefined ? null : common[key]!;
}

function writeValue(term: Term, position: number, format: Format, say: (key: string) => string): string {
  const value = valueAt(term, position);
  if (term.kind === 'choice') return say(`option.${term.id}.${value}`);
  switch (term.unit) {
    case 'years':
      return format.years(Number(value));
    case 'months':
      return format.years(Number(value) / 12);
    case 'percent':
      return format.percent(Number(value));
    case 'thousand-usd':
      return format.money(Number(value));
    default:
      return format.number(Number(value));
  }
}
