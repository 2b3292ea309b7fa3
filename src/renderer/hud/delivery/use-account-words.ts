import type { AccountLine } from '#session/readings/read-account.ts';
import { useLanguage } from '../language/use-language.ts';
import { unknownNumber } from '../words/unknown-number.ts';
import { useWords } from '../words/use-words.ts';

/** What a line of the account from signing to delivery is called, with the number counted at signing and the true one. */
export function useAccountWords(): (line: AccountLine) => string {
  const { t, format } = useLanguage();
  const words = useWords();
  return ({ cause }) => {
    switch (cause.type) {
      case 'promises':
        return t('account.promises');
      case 'answer':
        return words.say(`card.${cause.card}.title`);
      case 'truth': {
        const [from, to] = [cause.from, cause.to].map((value) => unknownNumber(cause.of, value, format));
        return cause.lateMonths > 0
          ? t('account.finalCostLate', { months: format.months(cause.lateMonths), from: from!, to: to! })
          : t(`account.${cause.of}`, { from: from!, to: to! });
      }
    }
  };
}
