import { type BySeat, type Contract, SEATS, type Term } from '#engine/index.ts';
import type { DeskGame } from '#session/desk-game.ts';
import { comparedGame } from '#session/replay/compare-games.ts';
import type { RecordEnd } from '#session/replay/record-end.ts';
import type { TableAnalysis } from '#session/session-ports.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords, type Words } from '../words/use-words.ts';

type Props = { game: DeskGame; analysis: TableAnalysis; end: RecordEnd };

/** One column: a contract, or where both sides stood when none was signed. */
interface Column {
  readonly name: string;
  readonly outcome: string;
  readonly contract: Contract | null;
  readonly standing: BySeat<readonly (number | null)[] | null> | null;
  readonly values: BySeat<number> | null;
}

/** A game that took the record over, beside the record and the best joint trade. */
export function BesideRecord({ game, analysis, end }: Props) {
  const { t, format } = useLanguage();
  const words = useWords();
  const columns = useColumns({ game, analysis, end });
  const { terms } = game.scenario.public;
  const start = game.log.header.start.date;
  return (
    <section className="paper beside-record" aria-labelledby="beside-heading">
      <h2 id="beside-heading">{t('beside.title')}</h2>
      {start === null ? null : <p className="second">{t('beside.from', { date: format.date(start) })}</p>}
      <table className="plain-table words-table">
        <thead>
          <tr>
            <th scope="col">{t('replay.term')}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('compare.outcome')}</th>
            {columns.map(({ name, outcome }) => (
              <td key={name}>{outcome}</td>
            ))}
          </tr>
          {terms.map((term, index) => (
            <tr key={term.id}>
              <th scope="row">{words.term(term.id)}</th>
              {columns.map((column) => (
                <td key={column.name}>{termText(column, term, index, words)}</td>
              ))}
            </tr>
          ))}
          {SEATS.map((seat) => (
            <tr key={seat} className="table-sum">
              <th scope="row">{t('beside.worth', { side: words.side(seat) })}</th>
              {columns.map(({ name, values }) => (
                <td key={name}>{values ? format.points(values[seat]) : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="second">{t('beside.note')}</p>
    </section>
  );
}

function useColumns({ game, analysis, end }: Props): Column[] {
  const { t } = useLanguage();
  const { outcome, contract, offered } = comparedGame(game);
  const recorded = analysis.records.find(({ id }) => id === end.record) ?? null;
  const best = analysis.bestPassable;
  return [
    {
      name: t('beside.you'),
      outcome: t(`compare.outcome.${outcome?.type ?? 'open'}`),
      contract,
      standing: contract ? null : offered,
      values: contract ? analysis.deal : analysis.walkAway,
    },
    {
      name: t('beside.record'),
      outcome: t(`beside.outcome.${end.outcome}`),
      contract: recorded?.contract ?? null,
      standing: recorded ? null : end.standing,
      values: recorded ?? analysis.walkAway,
    },
    {
      name: t('beside.best'),
      outcome: t(best ? 'beside.bestFound' : 'beside.bestNone'),
      contract: best?.contract ?? null,
      standing: null,
      values: best ?? analysis.walkAway,
    },
  ];
}

function termText({ contract, standing }: Column, term: Term, index: number, words: Words): string {
  if (contract) return words.value(term, contract[index]!);
  if (!standing) return '–';
  const [a, b] = SEATS.map((seat) => standing[seat]?.[index] ?? null);
  const text = (position: number | null | undefined): string =>
    position === null || position === undefined ? '?' : words.value(term, position);
  return a === b ? text(a) : `${text(a)} / ${text(b)}`;
}
