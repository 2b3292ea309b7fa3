import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { type CodexWord, codexWords } from './codex-words.ts';
import {
  LibraryContext,
  type LibraryDoor,
  type LibraryPlace,
  type LibrarySource,
} from './library-context.ts';

const LibraryDialog = lazy(async () => ({ default: (await import('./library-dialog.tsx')).LibraryDialog }));

/** Gives the screens below it the codex: its words, and a door to it that opens over whatever is shown. */
export function LibraryProvider({ source, children }: { source: LibrarySource; children: ReactNode }) {
  const { lang } = useLanguage();
  const [place, setPlace] = useState<LibraryPlace | null>(null);
  const [words, setWords] = useState<readonly CodexWord[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Nobody waits for these words; the first screen comes before them.
    const due = requestIdleCallback(
      () => void source.loadTexts(lang).then((texts) => isCurrent && setWords(codexWords(texts))),
      { timeout: 3_000 },
    );
    return () => {
      isCurrent = false;
      cancelIdleCallback(due);
    };
  }, [source, lang]);
  const door: LibraryDoor = useMemo(
    () => ({ isHere: true, open: setPlace, close: () => setPlace(null), words }),
    [words],
  );
  return (
    <LibraryContext value={door}>
      {children}
      {place === null ? null : (
        <Suspense fallback={null}>
          <LibraryDialog source={source} place={place} onGo={setPlace} onClose={() => setPlace(null)} />
        </Suspense>
      )}
    </LibraryContext>
  );
}
