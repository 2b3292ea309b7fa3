import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';

/** Below how many points this chair is better off without a contract, and what a point is. */
export function OwnLeaving() {
  const { t, format } = useLanguage();
  const { view, table } = useDesk();
  const isMoney = table.common.project !== null;
  return (
    <p className="own-leaving">
      <strong>{format.points(view.own.walkAway)}</strong>
      <span>
        {t('dossier.leaving')} {isMoney ? t('dossier.point') : null}
      </span>
    </p>
  );
}
