import { type FormEvent, useState } from 'react';
import { Button, Input, Label, NumberField } from 'react-aria-components';
import { type BySeat, SEATS } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = { sides: BySeat<string>; onGuess: (at: BySeat<number>) => void; done?: boolean };

/** A place for the line of the best contracts, in points to both sides. */
export function GuessForm({ sides, onGuess, done = false }: Props) {
  const { t } = useLanguage();
  const [points, setPoints] = useState<BySeat<number>>({ a: Number.NaN, b: Number.NaN });
  const [isLacking, setIsLacking] = useState(false);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    const isWhole = SEATS.every((seat) => !Number.isNaN(points[seat]));
    setIsLacking(!isWhole);
    if (!isWhole) return;
    onGuess({ a: Math.round(points.a * 1_000), b: Math.round(points.b * 1_000) });
  };
  return (
    <form className="class-guess-form" onSubmit={send}>
      {SEATS.map((seat) => (
        <NumberField
          key={seat}
          className="number-field"
          value={points[seat]}
          minValue={-1_000_000}
          maxValue={1_000_000}
          onChange={(value) => setPoints({ ...points, [seat]: value })}
        >
          <Label className="field-label">{t('class.guess.points', { who: sides[seat] })}</Label>
          <Input className="input" />
        </NumberField>
      ))}
      <Button className="button" type="submit">
        {t(done ? 'class.guess.again' : 'class.guess.do')}
      </Button>
      {isLacking ? (
        <p className="class-refusal" role="alert">
          {t('class.guess.lacking')}
        </p>
      ) : null}
      {done ? (
        <p className="class-hint" role="status">
          {t('class.guess.done')}
        </p>
      ) : null}
    </form>
  );
}
