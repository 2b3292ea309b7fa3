import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type BySeat, SEATS, type SeatId } from '#engine/index.ts';
import { Seal } from '../controls/seal.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  roles: BySeat<string> | null;
  /** Null where two persons take both chairs. */
  seat: SeatId | null;
  onChoose: (seat: SeatId) => void;
};

/** Both chairs of a table: who sits there and what they want. */
export function ChairCards({ roles, seat, onChoose }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  return (
    <RadioGroup
      className="seat-cards"
      value={seat}
      isDisabled={seat === null}
      onChange={(id) => onChoose(id as SeatId)}
    >
      <Label className="section-label">{t(seat === null ? 'seats.bothChairs' : 'seats.whichChair')}</Label>
      <div className="seat-card-row">
        {SEATS.map((id) => (
          <Radio key={id} value={id} className="seat-card" data-seat={id}>
            {roles ? <Seal actor={roles[id]} side={id === 'a' ? 'mine' : 'theirs'} /> : null}
            <span className="seat-card-text">
              <strong className="seat-role">{words.role(id)}</strong>
              <span>{words.maybe(`person.${id}.name`) ?? ''}</span>
              <span className="second">{words.maybe(`seat.${id}.wants`)}</span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
