import { Button, Input, Label, NumberField } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { freshSeed, largestSeed } from './fresh-seed.ts';

/** The number of a game, typed or drawn anew. */
export function SeedField({ seed, onChange }: { seed: number; onChange: (seed: number) => void }) {
  const { t } = useLanguage();
  return (
    <>
      <NumberField
        className="number-field"
        value={seed}
        minValue={0}
        maxValue={largestSeed}
        formatOptions={{ useGrouping: false }}
        onChange={(value) => onChange(Number.isNaN(value) ? 0 : value)}
      >
        <Label className="field-label">{t('seats.seed')}</Label>
        <Input className="input" />
      </NumberField>
      <Button className="button" onPress={() => onChange(freshSeed())}>
        {t('seats.newSeed')}
      </Button>
      <p className="second">{t('seats.seedHint')}</p>
    </>
  );
}
