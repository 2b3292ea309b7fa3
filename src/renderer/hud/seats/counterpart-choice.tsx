import type { SeatId } from '#engine/index.ts';
import { CHARACTERS, type Counterpart, DIFFICULTIES, temperOfRecord } from '#session/counterparts.ts';
import { HintedChoice } from '../controls/hinted-choice.tsx';
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
      <HintedChoice
        label={t('seats.counterpart')}
        value={counterpart.character}
        options={characters.map((id) => ({
          id,
          text: t(`character.${id}.name`),
          hint: t(`character.${id}.hint`),
        }))}
        onChange={(character) => onChoose({ ...counterpart, character })}
      />
      <HintedChoice
        label={t('seats.difficulty')}
        value={counterpart.difficulty}
        options={DIFFICULTIES.map((id) => ({
          id,
          text: t(`difficulty.${id}.name`),
          hint: t(`difficulty.${id}.hint`),
        }))}
        onChange={(difficulty) => onChoose({ ...counterpart, difficulty })}
      />
    </div>
  );
}
