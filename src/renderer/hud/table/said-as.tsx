import { useLanguage } from '../language/use-language.ts';

/** Marks what was said as a claim, which may be false, or as a document, which is true: a sign and a word. */
export function SaidAs({ as }: { as: 'claim' | 'document' }) {
  const { t } = useLanguage();
  return (
    <span className={`said-as said-as-${as}`}>
      <span className="said-mark" aria-hidden="true" />
      {t(`said.${as}`)}
    </span>
  );
}
