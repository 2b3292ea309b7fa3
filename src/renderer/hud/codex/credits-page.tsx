import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { typefaceCredits } from './typeface-credits.ts';

/** Who made what the game is put together from. */
export function CreditsPage() {
  const { t } = useLanguage();
  return (
    <div className="sources">
      {(['map', 'icons', 'sound', 'story'] as const).map((part) => (
        <section key={part} aria-labelledby={`credits-${part}`}>
          <h2 id={`credits-${part}`}>{t(`credits.${part}`)}</h2>
          <p>{t(`credits.${part}About`)}</p>
        </section>
      ))}
      <section aria-labelledby="credits-fonts">
        <h2 id="credits-fonts">{t('credits.fonts')}</h2>
        <ul>
          {typefaceCredits.map(({ name, maker, licence }) => (
            <li key={name}>{t('credits.font', { name, maker, licence })}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="credits-software">
        <h2 id="credits-software">{t('credits.software')}</h2>
        <p>{t('credits.softwareAbout')}</p>
        <Button className="button" onPress={() => document.dispatchEvent(new Event('vakhsh-about'))}>
          {t('about.title')}
        </Button>
      </section>
    </div>
  );
}
