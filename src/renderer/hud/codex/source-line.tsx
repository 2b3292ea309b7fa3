import type { Fact } from '#scenarios/facts/create-facts-registry.ts';
import { useLanguage } from '../language/use-language.ts';

/** Where a record comes from: title, whether the article has it, how well it is attested, and the address. */
export function SourceLine({ fact: { kind, source, inArticle, confidence } }: { fact: Fact }) {
  const { t } = useLanguage();
  // A correction is about the article: what is right never comes from it.
  const isFromArticle = inArticle && kind !== 'correction';
  return (
    <p className="fact-source">
      {t('source.line', {
        title: source.title,
        origin: t(isFromArticle ? 'origin.article' : 'origin.beyond'),
        confidence: t(`confidence.${confidence}`),
      })}
      {source.leaked ? ` ${t('codex.leaked')}` : null}
      {source.url === null ? null : <span className="fact-address">{source.url}</span>}
    </p>
  );
}
