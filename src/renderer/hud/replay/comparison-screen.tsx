import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { type Contract, SEATS, type Term } from '#engine/index.ts';
import type { ComparedGame } from '#session/replay/compare-games.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useSittingActor } from '../sitting-context.ts';
import { useWords, type Words } from '../words/use-words.ts';

/** Two games of one table side by side: term by term, then value by value. */
export function ComparisonScreen({ compared }: { compared: readonly [ComparedGame, ComparedGame] }) {
  const { t } = useLanguage();
  const words = useWords();
  const { send } = useSittingActor();
  const [one, other] = compared;
  const bar = (
    <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToArchive' })}>
      {t('replay.back')}
    </Button>
  );
  const heads = compared.map((game, index) => (
    <th key={game.game.id} scope="col">
      {t('compare.game', { n: index + 1, moves: game.game.log.entries.length })}
    </th>
  ));
  return (
    <Screen
      name="comparison"
      title={t('compare.title', { table: words.say('table.title').split(': ')[0]! })}
      bar={bar}
    >
      <section className="paper" aria-labelledby="compare-terms">
        <h2 id="compare-terms">{t('compare.terms')}</h2>
        <TermTable compared={compared} heads={heads} />
      </section>
      <section className="paper" aria-labelledby="compare-values">
        <h2 id="compare-values">{t('compare.values')}</h2>
        {one.sheets && other.sheets ? (
          <table className="plain-table words-table">
            <thead>
              <tr>
                <th scope="col">{t('compare.value')}</th>
                {heads}
              </tr>
            </thead>
            <tbody>
              {SEATS.map((seat) => (
                <SeatRows key={seat} compared={compared} seat={seat} />
              ))}
            </tbody>
          </table>
        ) : (
          <p>{t('compare.closed')}</p>
        )}
      </section>
    </Screen>
  );
}

type TableProps = { compared: readonly [ComparedGame, ComparedGame]; heads: ReactNode };

/** Outcome and terms; a term can differ only where both games have a contract. */
function TermTable({ compared, heads }: TableProps) {
  const { t } = useLanguage();
  const words = useWords();
  const { terms } = compared[0].game.scenario.public;
  const isBoth = compared.every(({ contract }) => contract !== null);
  const withoutContract = compared.flatMap(({ contract }, index) => (contract ? [] : [index + 1]));
  return (
    <>
      {withoutContract.map((n) => (
        <p key={n} className="second">
          {t('compare.noContract', { n, a: words.side('a'), b: words.side('b') })}
        </p>
      ))}
      <table className="plain-table words-table">
        <thead>
          <tr>
            <th scope="col">{t('replay.term')}</th>
            {heads}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('compare.outcome')}</th>
            {compared.map(({ game, outcome }) => (
              <td key={game.id}>{t(`compare.outcome.${outcome?.type ?? 'open'}`)}</td>
            ))}
          </tr>
          {terms.map((term, index) => {
            const texts = compared.map((game) => termText(game, term, index, words));
            const differs = isBoth && texts[0] !== texts[1];
            return (
              <tr key={term.id} className={differs ? 'compare-differs' : ''}>
                <th scope="row">
                  {words.term(term.id)}{' '}
                  {differs ? <span className="new-mark">{t('compare.differs')}</span> : null}
                </th>
                {compared.map(({ game, contract }, at) => (
                  <td key={game.id} className={contract ? undefined : 'second'}>
                    {texts[at]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

function SeatRows({ compared, seat }: { compared: readonly [ComparedGame, ComparedGame]; seat: 'a' | 'b' }) {
  const { t, format } = useLanguage();
  const words = useWords();
  const sheets = compared.map((game) => game.sheets![seat]);
  const keys = [...new Set(sheets.flatMap(({ parts }) => Object.keys(parts)))];
  const points = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : format.points(value);
  return (
    <>
      {keys.map((key) => (
        <tr key={key}>
          <th scope="row">
            {words.side(seat)}: {words.maybePrivate(seat, `value.${key}`) ?? words.cause(key)}
          </th>
          {sheets.map(({ parts }, index) => (
            <td key={compared[index]!.game.id}>{points(parts[key])}</td>
          ))}
        </tr>
      ))}
      {(['value', 'walkAway', 'delivered'] as const).map((line) => (
        <tr key={line} className="table-sum">
          <th scope="row">
            {words.side(seat)}: {t(`compare.sheet.${line}`)}
          </th>
          {sheets.map((sheet, index) => (
            <td key={compared[index]!.game.id}>{points(sheet[line])}</td>
          ))}
        </tr>
      ))}
    </>
  );
}

/** The signed value of a term, else what each side asked for last. */
function termText(game: ComparedGame, term: Term, index: number, words: Words): string {
  const at = (contract: Contract | null): string => (contract ? words.value(term, contract[index]!) : '–');
  if (game.contract) return at(game.contract);
  const [a, b] = [at(game.offered.a), at(game.offered.b)];
  return a === b ? a : `${a} / ${b}`;
}
