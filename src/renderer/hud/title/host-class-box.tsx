import { use, useState } from 'react';
import { Button } from 'react-aria-components';
import type { HostedClass } from '#protocol/class/desktop-host.ts';
import { HostClassContext } from '../host-class-context.ts';
import { useLanguage } from '../language/use-language.ts';

/** "Host a class": starts the host beside the desktop program, and says where students come in. Nothing in a browser. */
export function HostClassBox() {
  const { t } = useLanguage();
  const hostClass = use(HostClassContext);
  const [told, setTold] = useState<HostedClass | 'starting' | null>(null);
  if (hostClass === null) return null;
  const press = async (): Promise<void> => {
    setTold((before) => before ?? 'starting');
    setTold(await hostClass());
  };
  return (
    <div className="title-actions">
      <Button
        className="button button-on-slate button-small"
        isDisabled={told === 'starting'}
        onPress={() => void press()}
      >
        {t('title.hostClass')}
      </Button>
      <div className="title-hosted" role="status">
        {told === null ? null : <p className="title-hosted-line">{sentence(told)}</p>}
        {told !== null && told !== 'starting' && told.ok ? <p>{t('title.hostTeacher')}</p> : null}
      </div>
    </div>
  );

  function sentence(news: HostedClass | 'starting'): string {
    if (news === 'starting') return t('title.hostStarting');
    return news.ok
      ? t('title.hostJoin', { address: news.join, code: news.code })
      : t('title.hostFailed', { message: news.message });
  }
}
