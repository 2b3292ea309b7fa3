import { useContext, useEffect, useState } from 'react';
import { useLanguage } from '../language/use-language.ts';
import type { PackTexts } from '../words/pack-texts.tsx';
import { TablesContext } from './tables-context.ts';

type TextsById = ReadonlyMap<string, PackTexts>;

/** Public texts of some bundled tables in the player's language; null until all are there. */
export function useTableTexts(ids: readonly string[]): TextsById | null {
  const source = useContext(TablesContext);
  const { lang } = useLanguage();
  const wanted = [...new Set(ids)].sort().join(' ');
  const [texts, setTexts] = useState<TextsById | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const each = wanted === '' || source === null ? [] : wanted.split(' ');
    const all = each.map(async (id) => [id, await source!.loadTexts(id, lang, 'public')] as const);
    void Promise.all(all).then((loaded) => {
      if (isCurrent) setTexts(new Map(loaded));
    });
    return () => {
      isCurrent = false;
    };
  }, [source, wanted, lang]);
  return texts;
}
