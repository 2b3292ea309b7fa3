import { type FormEvent, use, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import { type BySeat, SEATS } from '#engine/index.ts';
import { handIn } from '#session/class/hand-in.ts';
import type { DeskGame } from '#session/desk-game.ts';
import { ExportContext } from '../export-context.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

type Props = { game: DeskGame; analysis: TableAnalysis };

/** In a class without a network: the result as a file for the teacher, under codenames. */
export function HandInBox({ game, analysis }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  const save = use(ExportContext);
  const [names, setNames] = useState<BySeat<string>>({ a: '', b: '' });
  const persons = SEATS.filter((seat) => game.log.header.seats[seat].by === 'person');
  if (save === null || game.texts !== null || game.earlierRules || game.log.header.start.date !== null)
    return null;
  const isNamed = persons.every((seat) => names[seat].trim() !== '');
  const give = (event: FormEvent): void => {
    event.preventDefault();
    const named = (seat: 'a' | 'b') => (persons.includes(seat) ? names[seat].trim() : null);
    const file = handIn(game, analysis, { a: named('a'), b: named('b') });
    if (file) save(file.name, file.text);
  };
  return (
    <form className="hand-in" onSubmit={give} aria-labelledby="hand-in-heading">
      <h3 id="hand-in-heading">{t('handIn.title')}</h3>
      <p className="second">{t('handIn.body')}</p>
      <div className="hand-in-names">
        {persons.map((seat) => (
          <TextField
            key={seat}
            className="class-field"
            value={names[seat]}
            onChange={(name) => setNames({ ...names, [seat]: name })}
          >
            <Label className="field-label">{t('handIn.codename', { who: words.side(seat) })}</Label>
            <Input className="input hand-in-input" maxLength={24} autoComplete="off" />
          </TextField>
        ))}
        <Button className="button" type="submit" isDisabled={!isNamed}>
          {t('handIn.do')}
        </Button>
      </div>
    </form>
  );
}
