import { useDeferredValue, useEffect, useState } from 'react';
import { themeIds } from '#renderer/theme/theme.ts';
import { Choice } from '../controls/choice.tsx';
import { type Lang, languages } from '../language/languages.ts';
import { loadLanguages } from '../language/load-languages.ts';
import { useLanguage } from '../language/use-language.ts';
import {
  applySettings,
  captionModes,
  keepSetting,
  motions,
  readSettings,
  type Settings,
  shortcutModes,
  textSizes,
  volumes,
} from './settings.ts';

type Props = {
  /** Also what one seldom changes: motion and the volumes of cues and room. */
  isFull?: boolean;
};

/** Language, text size, colours and sound; each acts at once and is kept. */
export function SettingsFields({ isFull = false }: Props) {
  const { t, lang, setLang, format } = useLanguage();
  const [settings, setSettings] = useState<Settings>(readSettings);
  const [offered, setOffered] = useState<readonly Lang[]>([]);
  useEffect(() => {
    void loadLanguages().then(setOffered);
  }, []);
  const change = (changed: Partial<Settings>): void => {
    const next = { ...settings, ...changed };
    setSettings(next);
    applySettings(next);
    keepSetting(changed);
  };
  // On the title the buttons above answer before the lists below are made.
  const isFace = useDeferredValue(false, !isFull);
  const volumeNames = volumes.map((volume) => ({
    id: String(volume),
    text: volume === 0 ? t('settings.silent') : format.percent(volume),
  }));
  const volume = (name: 'sound' | 'cues' | 'room', label: string) => (
    <Choice
      isFace={isFace}
      label={label}
      value={String(settings[name])}
      options={volumeNames}
      onChange={(chosen) => change({ [name]: Number(chosen) })}
    />
  );
  return (
    <div className="settings">
      <Choice
        isFace={isFace}
        label={t('settings.language')}
        value={lang}
        options={languages
          .filter(({ code }) => code === lang || offered.includes(code))
          .map(({ code, name }) => ({ id: code, text: name }))}
        onChange={setLang}
      />
      <Choice
        isFace={isFace}
        label={t('settings.textSize')}
        value={String(settings.textSize)}
        options={textSizes.map((size) => ({ id: String(size), text: format.percent(size) }))}
        onChange={(size) => change({ textSize: Number(size) as Settings['textSize'] })}
      />
      <Choice
        isFace={isFace}
        label={t('settings.theme')}
        value={settings.theme}
        options={themeIds.map((id) => ({ id, text: t(`settings.theme.${id}`) }))}
        onChange={(theme) => change({ theme })}
      />
      {volume('sound', t('settings.sound'))}
      {isFull ? (
        <>
          {volume('cues', t('settings.cues'))}
          {volume('room', t('settings.room'))}
          <Choice
            label={t('settings.captions')}
            value={settings.captions}
            options={captionModes.map((id) => ({ id, text: t(`settings.captions.${id}`) }))}
            onChange={(captions) => change({ captions })}
          />
          <Choice
            label={t('settings.motion')}
            value={settings.motion}
            options={motions.map((id) => ({ id, text: t(`settings.motion.${id}`) }))}
            onChange={(motion) => change({ motion })}
          />
          <Choice
            label={t('settings.shortcuts')}
            value={settings.shortcuts}
            options={shortcutModes.map((id) => ({ id, text: t(`settings.shortcuts.${id}`) }))}
            onChange={(shortcuts) => change({ shortcuts })}
          />
        </>
      ) : null}
    </div>
  );
}
