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
        {SEATS.map((id) => {
          const person = words.maybe(`person.${id}.name`);
          return (
            <Radio key={id} value={id} className="seat-card" data-seat={id}>
              {roles ? <Seal actor={roles[id]} side={id === 'a' ? 'mine' : 'theirs'} /> : null}
              <span className="seat-card-text">
                {/* The person's line names the office again. */}
                <strong className="seat-role">
                  {person ? words.role(id).split(', ')[0] : words.role(id)}
                </strong>
                {person ? <span>{person}</span> : null}
                <span className="second">{words.maybe(`seat.${id}.wants`)}</span>
              </span>
            </Radio>
          );
        })}
      </div>
    </RadioGroup>
  );
}
