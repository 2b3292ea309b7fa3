import { readDelivery } from '#session/readings/read-delivery.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';
import { DeliveredAnswers } from './delivered-answers.tsx';

/** How the signed contract was carried out, clause by clause; nothing where there was no delivery. */
export function DeliveryReport() {
  const { t } = useLanguage();
  const { table, facts } = useDesk();
  if (!facts.delivery?.answers.length) return null;
  return (
    <section className="paper" aria-labelledby="delivery-heading">
      <h2 id="delivery-heading">{t('delivery.report')}</h2>
      <DeliveredAnswers answers={readDelivery(table, facts)} />
    </section>
  );
}
