import { readTheirOffer } from '#session/readings/read-their-offer.ts';
import { ConfirmBox } from '../controls/confirm-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useChair, useGame } from '../use-desk.ts';

/** Asks before the chair is left for good, with what is kept and what still lies open in numbers. */
export function WalkBox({ onClose }: { onClose: () => void }) {
  const { t, format } = useLanguage();
  const { table, view, act } = useChair();
  const { minutes } = useGame();
  const theirs = readTheirOffer(table, view, minutes);
  const line = format.points(view.own.walkAway);
  return (
    <ConfirmBox
      title={t('table.walkQuestion')}
      body={
        theirs.type === 'open'
          ? t('table.walkBodyOffer', { line, value: format.points(theirs.value) })
          : t('table.walkBody', { line })
      }
      confirm={t('table.walkConfirm')}
      isOpen
      onClose={onClose}
      onConfirm={() => act({ type: 'walkAway' })}
    />
  );
}
