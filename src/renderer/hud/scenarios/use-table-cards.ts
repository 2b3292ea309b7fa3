import { useContext, useEffect, useState } from 'react';
import type { TableCard } from '#session/table-card.ts';
import { TablesContext } from './tables-context.ts';

/** The bundled tables in their order; null until they are there. */
export function useTableCards(): readonly TableCard[] | null {
  const source = useContext(TablesContext);
  const [cards, setCards] = useState<readonly TableCard[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void source?.loadCards().then((loaded) => {
      if (isCurrent) setCards(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [source]);
  return cards;
}
