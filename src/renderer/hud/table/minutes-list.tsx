import { useMemo } from 'react';
import { readMinutes } from '#session/readings/read-minutes.ts';
import { useLanguage } from '../language/use-language.ts';
import { useChair, useGame } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { SaidAs } from './said-as.tsx';

/** What happened, the newest first; lines that only this chair can read are marked so. */
export function MinutesList() {
  const { t } = useLanguage();
  const words = useWords();
  const { table, seat } = useChair();
  const { minutes } = useGame();
  const lines = useMemo(
    () =>
      readMinutes(minutes, table.common.undated)
        .map((line, n) => ({ ...line, n }))
        .reverse(),
    [minutes, table],
  );
  if (lines.length === 0) return <p className="second">{t('minutes.none')}</p>;
  return (
    <ol className="minutes" aria-label={t('minutes.title')}>
      {lines.map((line) => (
        <li
          key={line.n}
          className={`minute ${line.by === null ? '' : line.by === seat ? 'minute-mine' : 'minute-theirs'}`}
        >
          <span className="minute-round">{t('minutes.round', { n: line.round + 1 })}</span>
          <span>
            {line.said ? <SaidAs as={line.said} /> : null} {words.line(line, table.terms)}
            {line.isPrivate ? <span className="second"> {t('minutes.private')}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
