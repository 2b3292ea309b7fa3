import type { ReactNode } from 'react';
import type { PublicPart } from '#engine/index.ts';
import type { TablePapers } from '#scenarios/notes/table-papers.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';
import { SpreadTable } from './spread-table.tsx';

type Paper = TablePapers['notes'][string];
type Passage = Paper['note']['summary'];

/** A teaching note as it is read and printed: two pages, with what stands behind its figures at the end. */
export function TeachingNotePages({ paper, common }: { paper: Paper; common: PublicPart }) {
  const { t } = useLanguage();
  const words = useWords();
  const { note, spread, sources } = paper;
  const cite = ({ sources: named }: Passage): string =>
    named.map((id) => sources.findIndex((source) => source.id === id) + 1).join(', ');
  const said = (passage: Passage): ReactNode => (
    <>
      {passage.text}
      {passage.sources.length > 0 ? <sup>{cite(passage)}</sup> : null}
    </>
  );
  const named = (parts: readonly (Passage & { readonly name: string })[]): ReactNode => (
    <ul>
      {parts.map((part) => (
        <li key={part.name}>
          <strong>{part.name}.</strong> {said(part)}
        </li>
      ))}
    </ul>
  );
  return (
    <article className="paper printed teaching-note" aria-label={t('class.papers.note')}>
      <h2>{words.maybe('table.title')}</h2>
      <p>{said(note.summary)}</p>
      <h3>{t('class.note.goals')}</h3>
      <ul>
        {note.goals.map((goal) => (
          <li key={goal.text}>{said(goal)}</li>
        ))}
      </ul>
      <h3>{t('class.note.concepts')}</h3>
      {named(note.concepts)}
      <h3>{t('class.note.mistakes')}</h3>
      {named(note.mistakes)}
      <h3>{t('class.note.spread')}</h3>
      {note.spread.map((passage) => (
        <p key={passage.text}>{said(passage)}</p>
      ))}
      <SpreadTable spread={spread} common={common} />
      <h3>{t('class.note.board')}</h3>
      {named(note.board)}
      <h3>{t('class.note.variations')}</h3>
      {named(note.variations)}
      <h3>{t('class.note.questions')}</h3>
      <ol>
        {note.questions.map(({ question, answer }) => (
          <li key={question}>
            <strong>{question}</strong> {said(answer)}
          </li>
        ))}
      </ol>
      <h3>{t('class.note.sources')}</h3>
      <ol className="note-sources">
        {sources.map(({ id, statement, origin }) => (
          <li key={id}>
            {statement} {origin ? origin.title : t('class.note.ours')}
          </li>
        ))}
      </ol>
    </article>
  );
}
