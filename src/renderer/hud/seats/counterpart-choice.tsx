import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { SeatId } from '#engine/index.ts';
import { CHARACTERS, type Counterpart, DIFFICULTIES, temperOfRecord } from '#session/counterparts.ts';
import { useLanguage } from '../language/use-language.ts';

interface CounterpartChoiceProps {
  readonly scenario: string;
  /** The computer's chair. */
  readonly seat: SeatId;
  readonly counterpart: Counterpart;
  readonly onChoose: (counterpart: Counterpart) => void;
}

/** Who sits opposite, first as the record has it where it does, and how well they play. */
export function CounterpartChoice({ scenario, seat, counterpart, onChoose }: CounterpartChoiceProps) {
  const { t } = useLanguage();
  const record = temperOfRecord(scenario, seat);
  const characters = record === null ? CHARACTERS : [record, ...CHARACTERS];
  return (
    <div className="counterpart">
      <RadioGroup
        className="radio-row"
        value={counterpart.character}
        onChange={(character) => onChoose({ ...counterpart, character })}
      >
        <Label className="field-label">{t('seats.counterpart')}</Label>
        <div className="radio-options">
          {characters.map((id) => (
            <Radio key={id} value={id} className="radio">
              <strong>{t(`character.${id}.name`)}</strong>
              <span className="second">{t(`character.${id}.hint`)}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <RadioGroup
        className="radio-row"
        value={counterpart.difficulty}
        onChange={(difficulty) => onChoose({ ...counterpart, difficulty })}
      >
        <Label className="field-label">{t('seats.difficulty')}</Label>
        <div className="radio-options">
          {DIFFICULTIES.map((id) => (
            <Radio key={id} value={id} className="radio">
              <strong>{t(`difficulty.${id}.name`)}</strong>
              <span className="second">{t(`difficulty.${id}.hint`)}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
