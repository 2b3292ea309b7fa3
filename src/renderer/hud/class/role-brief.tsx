import { positionOf, type SeatId } from '#engine/index.ts';
import type { TablePapers } from '#scenarios/notes/table-papers.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

/** One chair's brief on one page, to be handed out; its line is drawn by the lesson and stands on the screen only. */
export function RoleBrief({ papers, seat }: { papers: TablePapers; seat: SeatId }) {
  const { t } = useLanguage();
  const words = useWords();
  const { common } = papers;
  const settled = common.short?.settled ?? {};
  return (
    <article className="paper printed role-brief" aria-label={words.role(seat)}>
      <h2>{words.role(seat)}</h2>
      <p className="second">{words.maybe('table.title')}</p>
      <p>{words.maybe(`seat.${seat}.wants`)}</p>
      <h3>{t('class.brief.public')}</h3>
      <p>{words.say('brief.public')}</p>
      <h3>{t('class.brief.private')}</h3>
      {words
        .private(seat, 'brief.confidential')
        .split('\n')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <p className="second">{t('class.brief.line')}</p>
      <h3>{t('class.brief.home')}</h3>
      <ul>
        {papers.seats[seat].part.home.map(({ id, weight }) => (
          <li key={id}>
            {t('class.brief.block', {
              block: words.private(seat, `block.${id}.name`),
              weight,
              says: words.private(seat, `block.${id}.yes`),
            })}
          </li>
        ))}
      </ul>
      <h3>{t('class.brief.open')}</h3>
      <dl className="printed-terms">
        {common.terms.map((term) => {
          const value = settled[term.id];
          const at = value === undefined ? null : positionOf(term, value);
          return at === null ? (
            <div key={term.id}>
              <dt>{words.term(term.id)}</dt>
              <dd>{words.maybe(`term.${term.id}.hint`)}</dd>
            </div>
          ) : null;
        })}
      </dl>
      {common.short ? (
        <p className="second">
          {t('class.brief.settled', {
            terms: common.terms
              .flatMap((term) => {
                const value = settled[term.id];
                const at = value === undefined ? null : positionOf(term, value);
                return at === null ? [] : [`${words.term(term.id)}: ${words.value(term, at)}`];
              })
              .join('; '),
          })}
        </p>
      ) : null}
    </article>
  );
}
