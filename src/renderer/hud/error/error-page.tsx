import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';

type Props = { onLeave: () => void; onSave: () => void };

/** What a player sees when a screen breaks. */
export function ErrorPage({ onLeave, onSave }: Props) {
  const { t } = useLanguage();
  return (
    <Screen name="error" title={t('error.title')}>
      <div className="paper narrow">
        <p>{t('error.body')}</p>
        <div className="button-row">
          <Button className="button button-main" onPress={onLeave}>
            {t('common.backToTitle')}
          </Button>
          <Button className="button" onPress={onSave}>
            {t('error.saveReport')}
          </Button>
        </div>
      </div>
    </Screen>
  );
}
