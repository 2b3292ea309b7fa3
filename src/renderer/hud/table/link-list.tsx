import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

type Tie = {
  readonly when: { readonly term: string; readonly position: number };
  readonly only: { readonly term: string; readonly position: number };
};

/** The links that bind the draft: those on the table and those that this draft would add. */
export function LinkList() {
  const { t } = useLanguage();
  const words = useWords();
  const { table, facts, draft, act, whyNot, send } = useDesk();
  const { contract, links } = draft.page;
  if (facts.links.length + links.length === 0) return null;
  const value = ({ term, position }: Tie['when']): string =>
    words.value(table.terms[table.indexOf.get(term)!]!, position);
  const say = ({ when, only }: Tie): string =>
    t('link.sentence', {
      term: words.term(when.term),
      value: value(when),
      other: words.term(only.term),
      otherValue: value(only),
    });
  return (
    <section className="chapter" aria-labelledby="links-heading">
      <h3 id="links-heading" className="chapter-name">
        {t('link.heading')}
      </h3>
      {facts.links.map((link, at) => (
        <div key={say(link)} className="link-row">
          <span>{t('link.onTable', { link: say(link), who: words.side(link.by) })}</span>
          <Button
            className="button button-small"
            isDisabled={whyNot({ type: 'dropLink', link: at }) !== null}
            onPress={() => act({ type: 'dropLink', link: at })}
          >
            {t('link.drop')}
          </Button>
        </div>
      ))}
      {links.map((link) => (
        <div key={say(link)} className="link-row">
          <span>{t('link.inDraft', { link: say(link) })}</span>
          <Button
            className="button button-small"
            onPress={() =>
              send({ type: 'player.wroteDraft', contract, links: links.filter((kept) => kept !== link) })
            }
          >
            {t('link.drop')}
          </Button>
        </div>
      ))}
    </section>
  );
}
