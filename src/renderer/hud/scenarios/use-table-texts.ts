import { useContext, useEffect, useState } from 'react';
import { useLanguage } from '../language/use-language.ts';
import type { PackTexts } from '../words/pack-texts.tsx';
import { TablesContext } from './tables-context.ts';

type TextsById = ReadonlyMap<string, PackTexts>;

/** Public texts of these bundled tables in the player's language; null until all of them are there. */
export function useTableTexts(ids: readonly string[]): TextsById | null {
  const source = useContext(TablesContext);
  const { lang } = useLanguage();
  const wanted = [...new Set(ids)].sort().join(' ');
  const [loaded, setLoaded] = useState<{ readonly wanted: string; readonly texts: TextsById } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const each = wanted === '' || source === null ? [] : wanted.split(' ');
    const all = each.map(async (id) => [id, await source!.loadTexts(id, lang, 'public')] as const);
    void Promise.all(all).then((texts) => {
      if (isCurrent) setLoaded({ wanted, texts: new Map(texts) });
    });
    return () => {
      isCurrent = false;
    };
  }, [source, wanted, lang]);
  return loaded?.wanted === wanted ? loaded.texts : null;
}
