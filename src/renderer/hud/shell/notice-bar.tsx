import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';

/** One sentence about storage, a damaged game or the like, until the player puts it away. */
export function NoticeBar() {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const notice = useSitting(({ context }) => context.notice);
  const isStuck = useSitting((snapshot) => snapshot.matches({ playing: 'stuck' }));
  if (!notice) return null;
  return (
    <div className="notice-bar" role="alert">
      <p>{t(notice.key, notice.params)}</p>
      {isStuck ? (
        <Button className="button" onPress={() => send({ type: 'player.retried' })}>
          {t('common.tryAgain')}
        </Button>
      ) : null}
      <Button className="button button-quiet" onPress={() => send({ type: 'player.dismissedNotice' })}>
        {t('common.close')}
      </Button>
    </div>
  );
}
