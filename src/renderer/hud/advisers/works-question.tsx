import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  /** What the other side has named since the last offer of this one. */
  named: { readonly term: string; readonly position: number } | null;
  onDone: () => void;
};

/** What would make it work: asked of the other side itself; the advisers build on what it names. */
export function WorksQuestion({ named, onDone }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  const { facts, other, table, act, whyNot, send } = useDesk();
  const refusal = whyNot({ type: 'ask', about: 'works' });
  const term = named ? table.terms[table.indexOf.get(named.term)!]! : null;
  const adopt = (): void => {
    send({ type: 'player.movedTerm', ...named! });
    onDone();
  };
  return (
    <section className="adviser" aria-labelledby="adviser-works">
      <h3 id="adviser-works">{t('ask.works')}</h3>
      {named && term ? (
        <>
          <p>
            {t('advisers.named', { term: words.term(term.id), value: words.value(term, named.position) })}
          </p>
          <Button className="button" onPress={adopt}>
            {t('advisers.adoptNamed', { term: words.term(term.id) })}
          </Button>
        </>
      ) : (
        <>
          <p className="second">
            {refusal ? t(`refusal.${refusal}`) : t('advisers.works', { n: facts.patience[other] })}
          </p>
          <Button
            className="button"
            isDisabled={refusal !== null}
            onPress={() => act({ type: 'ask', about: 'works' })}
          >
            {t('advisers.askThem')}
          </Button>
        </>
      )}
    </section>
  );
}
