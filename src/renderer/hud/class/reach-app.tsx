import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { LanguageProvider } from '../language/language-provider.tsx';
import type { Lang } from '../language/languages.ts';
import type { Messages } from '../language/messages.ts';
import { useLanguage } from '../language/use-language.ts';
import { keepSetting } from '../shell/settings.ts';

type Reach = 'whole' | 'no-line' | 'nothing';
type Props = { tryHost: () => Promise<Reach>; lang: Lang; messages: Messages };

/** What a phone shows that tries whether it reaches the class. */
export function ReachApp({ tryHost, lang, messages }: Props) {
  return (
    <LanguageProvider
      lang={lang}
      messages={messages}
      onLangChange={(chosen) => keepSetting({ lang: chosen })}
    >
      <ReachPage tryHost={tryHost} />
    </LanguageProvider>
  );
}

function ReachPage({ tryHost }: Pick<Props, 'tryHost'>) {
  const { t } = useLanguage();
  const [tries, setTries] = useState(1);
  const [reach, setReach] = useState<Reach | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every press tries anew
  useEffect(() => {
    let isCurrent = true;
    void tryHost().then((found) => isCurrent && setReach(found));
    return () => {
      isCurrent = false;
    };
  }, [tryHost, tries]);
  const again = (): void => {
    setReach(null);
    setTries(tries + 1);
  };
  return (
    <div className="screen screen-title">
      <main className="class-door">
        <h1 className="title-name">{t('title.name')}</h1>
        <section className="paper class-form" aria-live="polite">
          <h2>{t(`class.reach.${reach ?? 'trying'}`)}</h2>
          <p>{t(`class.reach.${reach ?? 'trying'}.body`)}</p>
          <div className="button-row">
            <Button className="button button-large" isDisabled={reach === null} onPress={again}>
              {t('class.reach.again')}
            </Button>
            <a className="button button-large" href="/join">
              {t('class.reach.join')}
            </a>
          </div>
        </section>
      </main>
    </div>
  );
}
