import { MOVE_CLASSES } from '#analysis/process/move-class.ts';
import type { ProcessAnalysis, SeatProcess } from '#analysis/process/process-analysis.ts';
import { otherSeat, type SeatId } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSitting } from '../sitting-context.ts';
import { useGame } from '../use-desk.ts';
import { SidesHead } from '../words/sides-head.tsx';

/** How both sides bargained, in plain words: what they gave, traded, let go and understood. */
export function ProcessPanel() {
  const { t } = useLanguage();
  const { seat } = useGame();
  const process = useSitting(({ context }) => context.process);
  if (process === null) return null;
  const seats = [seat, otherSeat(seat)] as const;
  return (
    <section className="paper debrief-process" aria-labelledby="process-heading">
      <h2 id="process-heading">{t('process.title')}</h2>
      {process.offers.length === 0 ? (
        <p>{t('process.none')}</p>
      ) : (
        <div className="process-columns">
          <table className="plain-table">
            <SidesHead first={t('process.measure')} seats={seats} />
            <tbody>
              <MeasureRows process={process} seats={seats} />
            </tbody>
          </table>
          <MoveTable process={process} seats={seats} />
        </div>
      )}
    </section>
  );
}

type RowsProps = { process: ProcessAnalysis; seats: readonly [SeatId, SeatId] };

function MeasureRows({ process, seats }: RowsProps) {
  const { t, format } = useLanguage();
  const rows: { key: string; say: (side: SeatProcess, seat: SeatId) => string }[] = [
    { key: 'offers', say: ({ offers }) => format.number(offers) },
    { key: 'questions', say: ({ questions }) => format.number(questions) },
    { key: 'conceded', say: sayConceded },
    { key: 'firstConcession', say: ({ firstConcession }) => sayRound(firstConcession) },
    { key: 'logrolling', say: ({ logrollingPermille }) => sayShare(logrollingPermille) },
    { key: 'dominated', say: ({ dominated, offers }) => t('process.ofOffers', { n: dominated, of: offers }) },
    { key: 'bestRejected', say: sayRejected },
    { key: 'fit', say: (_, seat) => sayFit(seat) },
  ];
  return rows.map(({ key, say }) => (
    <tr key={key}>
      <th scope="row">{t(`process.row.${key}`)}</th>
      {seats.map((seat) => (
        <td key={seat}>{say(process.seats[seat], seat)}</td>
      ))}
    </tr>
  ));

  function sayShare(permille: number | null): string {
    return permille === null ? t('process.nothing') : format.percent(permille / 10, 0);
  }
  function sayRound(round: number | null): string {
    return round === null ? t('process.never') : t('process.round', { n: round + 1 });
  }
  function sayConceded({ concededPermille, concededPerRound }: SeatProcess): string {
    if (concededPermille === null || concededPerRound === null) return sayShare(concededPermille);
    return t('process.conceded', {
      share: format.percent(concededPermille / 10, 0),
      points: format.points(concededPerRound),
    });
  }
  function sayRejected({ bestRejected }: SeatProcess): string {
    if (bestRejected === null) return t('process.nothing');
    return t(bestRejected.regret > 0 ? 'process.rejectedBetter' : 'process.rejectedWorse', {
      n: bestRejected.round + 1,
      points: format.points(Math.abs(bestRejected.regret)),
    });
  }
  function sayFit(seat: SeatId): string {
    const known = process.offers.flatMap(({ fit }) => fit[seat] ?? []);
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return t('process.nothing');
    return t('process.fit', { first: format.number(first / 10, 0), last: format.number(last / 10, 0) });
  }
}

function MoveTable({ process, seats }: RowsProps) {
  const { t, format } = useLanguage();
  return (
    <table className="plain-table">
      <caption>{t('process.moves')}</caption>
      <SidesHead first={t('process.move')} seats={seats} />
      <tbody>
        {MOVE_CLASSES.map((move) => (
          <tr key={move}>
            <th scope="row">{t(`process.move.${move}`)}</th>
            {seats.map((seat) => (
              <td key={seat}>{format.number(process.seats[seat].moves[move])}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3} className="second">
            {t('process.source')}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
