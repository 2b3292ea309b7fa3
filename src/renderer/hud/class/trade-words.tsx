import type { BySeat } from '#engine/index.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { ContractList } from '../controls/contract-list.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  debrief: ClassDebrief;
  sides: BySeat<string>;
  /** On paper nothing can be unfolded. */
  isPrinted?: boolean;
};

/** The change that most tables left lying, and the best joint contract whole. */
export function TradeWords({ debrief, sides, isPrinted = false }: Props) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { trade, best, common } = debrief;
  const term = trade ? common.terms[trade.term] : undefined;
  return (
    <>
      {trade && term ? (
        <p className="lead">
          {t('class.debrief.trade', {
            term: words.term(term.id),
            value: words.value(term, trade.position),
            n: trade.tables,
            of: trade.of,
          })}{' '}
          {t('class.debrief.tradeGain', {
            a: sides.a,
            gainA: format.signedPoints(trade.gain.a),
            b: sides.b,
            gainB: format.signedPoints(trade.gain.b),
          })}
        </p>
      ) : (
        <p className="lead">{t('class.debrief.noTrade')}</p>
      )}
      {best ? (
        <details className="missed" open={isPrinted}>
          <summary>{t('class.debrief.bestWhole')}</summary>
          <ContractList terms={common.terms} contract={best.contract} />
        </details>
      ) : null}
    </>
  );
}
