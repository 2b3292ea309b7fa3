import { useEffect, useRef, useState } from 'react';
import { readMinutes } from '#session/readings/read-minutes.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSitting } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';

/** The one live region of the page: it tells what has just happened at the table. */
export function Announcer() {
  const words = useWords();
  const { t } = useLanguage();
  const game = useSitting(({ context }) => context.game);
  const refusal = useSitting(({ context }) => context.refusal);
  const told = useRef(0);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!game) {
      told.current = 0;
      return;
    }
    if (game.minutes.length === told.current) return;
    const fresh = readMinutes(game.minutes, game.scenario.public.undated).slice(told.current);
    told.current = game.minutes.length;
    setText(fresh.map((line) => words.line(line, game.table.terms)).join(' '));
  }, [game, words]);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {refusal ? t(`refusal.${refusal}`) : text}
    </div>
  );
}
