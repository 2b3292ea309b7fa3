import { useEffect, useRef, useState } from 'react';
import { readMinutes } from '#session/readings/read-minutes.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSitting } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';

/**
 * The one live region of the page: it tells what has just happened at the table, to each of two persons at one
 * machine what is news to that chair.
 */
export function Announcer() {
  const words = useWords();
  const { t } = useLanguage();
  const game = useSitting(({ context }) => context.game);
  const refusal = useSitting(({ context }) => context.refusal);
  const isHidden = useSitting((snapshot) => snapshot.matches({ playing: 'curtain' }));
  const told = useRef({ a: 0, b: 0 });
  const [text, setText] = useState('');
  useEffect(() => {
    if (!game) told.current = { a: 0, b: 0 };
    if (!game || isHidden) {
      setText('');
      return;
    }
    const { minutes, seat } = game;
    if (minutes.length === told.current[seat]) return;
    const fresh = readMinutes(minutes, game.scenario.public.undated).slice(told.current[seat]);
    told.current[seat] = minutes.length;
    setText(fresh.map((line) => words.line(line, game.table.terms)).join(' '));
  }, [game, words, isHidden]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {refusal ? t(`refusal.${refusal}`) : text}
    </div>
  );
}
