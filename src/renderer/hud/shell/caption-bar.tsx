import { useEffect, useState } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { readSettings } from './settings.ts';

const shownMs = 2_600;

/** What can just be heard, in words, for those who asked for captions. The live region tells the rest. */
export function CaptionBar() {
  const { t } = useLanguage();
  const [cue, setCue] = useState<string | null>(null);
  useEffect(() => {
    const root = document.documentElement;
    let timer = 0;
    const onCaption = (event: Event): void => {
      if (readSettings().captions === 'off') return;
      setCue((event as CustomEvent<string>).detail);
      clearTimeout(timer);
      timer = window.setTimeout(() => setCue(null), shownMs);
    };
    root.addEventListener('vakhsh-caption', onCaption);
    return () => {
      clearTimeout(timer);
      root.removeEventListener('vakhsh-caption', onCaption);
    };
  }, []);
  return cue === null ? null : (
    <p className="caption" aria-hidden="true">
      {t(`sound.${cue}`)}
    </p>
  );
}
