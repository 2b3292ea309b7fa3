import type { Contract, Term } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';

type Props = {
  terms: readonly Term[];
  contract: Contract;
  /** Another contract beside it; terms that differ are marked in words. */
  beside?: Contract | null;
};

/** A whole contract read out term by term. */
export function ContractList({ terms, contract, beside = null }: Props) {
  const { t } = useLanguage();
  const words = useWords();
  return (
    <dl className="contract-list">
      {terms.map((term, index) => {
        const value = words.value(term, contract[index]!);
        const differs = beside !== null && beside[index] !== contract[index];
        return (
          <div key={term.id} className={differs ? 'contract-line contract-differs' : 'contract-line'}>
            <dt>{words.term(term.id)}</dt>
            <dd>
              {differs ? t('contract.insteadOf', { value, other: words.value(term, beside[index]!) }) : value}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
