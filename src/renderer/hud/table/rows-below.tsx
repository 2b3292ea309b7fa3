import { type RefObject, useLayoutEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';

/** So much of a row may be out of sight before it counts as below, CSS pixels. */
const hiddenAtMost = 8;

/** How many terms the sheet has below what is in sight, and a way down to them; nothing where all can be seen. */
export function RowsBelow({ list }: { list: RefObject<HTMLElement | null> }) {
  const { t } = useLanguage();
  const [below, setBelow] = useState(0);
  useLayoutEffect(() => {
    const rows = list.current;
    if (!rows) return;
    const count = (): void => setBelow(countBelow(rows));
    count();
    const sizes = new ResizeObserver(count);
    const changes = new MutationObserver(count);
    sizes.observe(rows);
    changes.observe(rows, { childList: true, subtree: true });
    rows.addEventListener('scroll', count, { passive: true });
    return () => {
      sizes.disconnect();
      changes.disconnect();
      rows.removeEventListener('scroll', count);
    };
  }, [list]);
  if (below === 0) return null;
  // The keyboard comes to every row by itself.
  return (
    <Button
      className="button button-small rows-below"
      excludeFromTabOrder
      onPress={() => list.current?.scrollBy(0, list.current.clientHeight / 2)}
    >
      <span className="fold-mark fold-mark-open" aria-hidden="true" />
      {t('sheet.below', { n: below })}
    </Button>
  );
}

function countBelow(list: HTMLElement): number {
  const end = list.getBoundingClientRect().bottom + hiddenAtMost;
  return [...list.querySelectorAll('.row')].filter((row) => row.getBoundingClientRect().bottom > end).length;
}
