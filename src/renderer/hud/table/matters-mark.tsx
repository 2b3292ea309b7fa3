import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';

/** The sign of a term that this chair ticked before the talks. */
export function MattersMark() {
  const { t } = useLanguage();
  return (
    <Explained className="matters-mark" about={t('sheet.matters')}>
      <span className="visually-hidden">{t('sheet.matters')}</span>
    </Explained>
  );
}
