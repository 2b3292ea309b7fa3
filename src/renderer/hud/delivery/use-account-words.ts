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
      case 'truth':
        return t(cause.lateMonths > 0 ? 'account.finalCostLate' : `account.${cause.of}`, {
          months: format.months(cause.lateMonths),
          from: unknownNumber(cause.of, cause.from, format),
          to: unknownNumber(cause.of, cause.to, format),
        });
    }
  };
}
