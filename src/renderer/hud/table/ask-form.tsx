import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { type Act, useChair } from '../use-desk.ts';

/** Two questions to the other side; each costs it a notch of patience. */
export function AskForm({ onAct }: { onAct: (act: Act) => void }) {
  const { t } = useLanguage();
  const { facts, other, whyNot } = useChair();
  return (
    <>
      <p>{t('ask.body', { n: facts.patience[other] })}</p>
      {(['matters', 'works'] as const).map((about) => {
        const refusal = whyNot({ type: 'ask', about });
        return (
          <div key={about} className="form-line">
            <Button
              className="button button-main"
              isDisabled={refusal !== null}
              onPress={() => onAct({ type: 'ask', about })}
            >
              {t(`ask.${about}`)}
            </Button>
            <p className="second">{refusal ? t(`refusal.${refusal}`) : t(`ask.${about}Hint`)}</p>
          </div>
        );
      })}
    </>
  );
}
