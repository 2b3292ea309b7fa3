import { isWorthTelling } from '#analysis/moment/is-worth-telling.ts';
import type { TableAnalysis } from '#analysis/moment/table-analysis.ts';
import { ContractList } from '../controls/contract-list.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** The best joint trade that was missed, or after a breakdown the contract that both could have signed. */
export function MissedTrade({ analysis }: { analysis: TableAnalysis }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const { table } = useGame();
  const { deal, missedTrade, bestPassable, walkAway, zone } = analysis;
  const better = deal ? missedTrade : bestPassable;
  // After a breakdown the verdict above has said that nothing was there.
  if (!better)
    return deal ? <p>{t(zone.passable === null ? 'missed.nothingPlain' : 'missed.nothing')}</p> : null;
  if (deal && !isWorthTelling(deal, better)) return <p>{t('missed.almostNothing')}</p>;
  const from = deal ?? walkAway;
  return (
    <details className="missed">
      <summary>
        {t(deal ? 'missed.trade' : 'missed.contract', {
          a: words.side('a'),
          gainA: format.signedPoints(better.a - from.a),
          b: words.side('b'),
          gainB: format.signedPoints(better.b - from.b),
        })}
      </summary>
      <ContractList terms={table.terms} contract={better.contract} beside={deal?.contract ?? null} />
    </details>
  );
}
