import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

/** A few lines from somebody whom the contract is about. */
export function Postcard({ card }: { card: number }) {
  const { t } = useLanguage();
  const words = useWords();
  return (
    <section className="postcard" aria-label={t('postcard.title')}>
      <div className="postcard-words">
        <p className="postcard-text">{words.say(`postcard.${card}`)}</p>
        <p className="postcard-from">{words.maybe(`postcard.${card}.from`)}</p>
      </div>
      <div className="postcard-side">
        <span className="postcard-stamp" aria-hidden="true" />
        <span className="postcard-lines" aria-hidden="true" />
      </div>
    </section>
  );
}
