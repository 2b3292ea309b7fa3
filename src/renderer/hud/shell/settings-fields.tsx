import { useState } from 'react';
import { Choice } from '../controls/choice.tsx';
import { languages } from '../language/languages.ts';
import { useLanguage } from '../language/use-language.ts';
import { applyTextSize, keepSetting, readSettings, type TextSize, textSizes } from './settings.ts';

/** Language and size of the text; both act at once. */
export function SettingsFields() {
  const { t, lang, setLang, format } = useLanguage();
  const [textSize, setTextSize] = useState<TextSize>(() => readSettings().textSize);
  const resize = (size: TextSize): void => {
    setTextSize(size);
    applyTextSize(size);
    keepSetting({ textSize: size });
  };
  return (
    <div className="settings">
      <Choice
        label={t('settings.language')}
        value={lang}
        options={languages.map(({ code, name }) => ({ id: code, text: name }))}
        onChange={setLang}
      />
      <Choice
        label={t('settings.textSize')}
        value={String(textSize)}
        options={textSizes.map((size) => ({ id: String(size), text: format.percent(size) }))}
        onChange={(size) => resize(Number(size) as TextSize)}
      />
    </div>
  );
}
