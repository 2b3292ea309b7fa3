import type { BySeat, SeatId } from '#engine/index.ts';
import type { DeliveryAccount } from '#session/readings/read-account.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';
import { useAccountWords } from './use-account-words.ts';

type Props = {
  account: DeliveryAccount;
  /** What leaving was worth, thousandths of a point. */
  leaving: BySeat<number>;
  /** The chairs in the order of their columns. */
  seats: readonly SeatId[];
};

/** From the value at signing to the value as delivered, reason by reason, with a column for each chair. */
export function AccountTable({ account: { signed, lines, delivered }, leaving, seats }: Props) {
  const { t, format } = useLanguage();
  const words = useWords();
  const nameOf = useAccountWords();
  const row = (name: string, points: BySeat<number>, write: (points: number) => string, sum = false) => (
    <tr key={name} className={sum ? 'table-sum' : undefined}>
      <th scope="row">{name}</th>
      {seats.map((seat) => (
        <td key={seat}>{write(points[seat])}</td>
      ))}
    </tr>
  );
  const plain = (points: number): string => format.number(points / 1_000, 1, true);
  return (
    <table className="plain-table account-table">
      <thead>
        <tr>
          <th scope="col">{t('account.points')}</th>
          {seats.map((seat) => (
            <th key={seat} scope="col">
              {words.side(seat)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(t('sheets.sum'), signed, plain)}
        {lines.map((line) => row(nameOf(line), line.points, format.signedPoints))}
        {row(t('sheets.delivered'), delivered, plain, true)}
        {row(t('sheets.walkAway'), leaving, plain)}
      </tbody>
    </table>
  );
}
