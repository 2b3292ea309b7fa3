import type { SeatId } from '#engine/index.ts';
import { useWords } from './use-words.ts';

/** The head of a table whose rows say something of both sides; `first` names the rows. */
export function SidesHead({ first, seats }: { first: string; seats: readonly SeatId[] }) {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {seats.map((seat) => (
          <th key={seat} scope="col">
            {words.side(seat)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
