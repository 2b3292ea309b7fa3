import { useState } from 'react';
import { Button } from 'react-aria-components';
import { positionCount } from '#engine/index.ts';
import { Choice } from '../controls/choice.tsx';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

/** Ties two terms of the draft: this one as it stands only with another as it stands. */
export function LinkBox({ term: tied, onClose }: { term: string; onClose: () => void }) {
  const { t } = useLanguage();
  const words = useWords();
  const { table, terms, draft, send } = useDesk();
  const { contract, links } = draft.page;
  const first = table.indexOf.get(tied)!;
  const mine = contract[first]!;
  const others = terms.filter(({ id }) => id !== tied);
  const [other, setOther] = useState(others[0]!.id);
  const index = table.indexOf.get(other)!;
  const [position, setPosition] = useState<number | null>(null);
  const at = position ?? contract[index]!;
  const term = table.terms[index]!;
  const tie = (): void => {
    const link = { when: { term: tied, position: mine }, only: { term: other, position: at } };
    send({ type: 'player.wroteDraft', contract: contract.with(index, at), links: [...links, link] });
    onClose();
  };
  return (
    <DialogBox title={t('link.title')} isOpen onClose={onClose}>
      <p>{t('link.when', { term: words.term(tied), value: words.value(table.terms[first]!, mine) })}</p>
      <Choice
        label={t('link.onlyTerm')}
        value={other}
        options={others.map(({ id }) => ({ id, text: words.term(id) }))}
        onChange={(id) => {
          setOther(id);
          setPosition(null);
        }}
      />
      <Choice
        label={t('link.onlyValue')}
        value={String(at)}
        options={Array.from({ length: positionCount(term) }, (_, place) => ({
          id: String(place),
          text: words.value(term, place),
        }))}
        onChange={(place) => setPosition(Number(place))}
      />
      <p className="second">{t('link.hint')}</p>
      <Button className="button button-main" onPress={tie}>
        {t('link.tie')}
      </Button>
    </DialogBox>
  );
}
