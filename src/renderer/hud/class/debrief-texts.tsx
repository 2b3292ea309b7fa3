import { type ReactNode, useCallback } from 'react';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { type LoadPackTexts, PackTextsProvider } from '../words/pack-texts.tsx';

/** The public texts that came with a debrief, for what is drawn below. */
export function DebriefTexts({ debrief, children }: { debrief: ClassDebrief; children: ReactNode }) {
  const { texts, common } = debrief;
  const load: LoadPackTexts = useCallback(
    async (_id, lang, part) => (part === 'public' ? (texts[lang] ?? texts.en ?? {}) : {}),
    [texts],
  );
  return (
    <PackTextsProvider scenario={common.id} seats={[]} load={load}>
      {children}
    </PackTextsProvider>
  );
}
