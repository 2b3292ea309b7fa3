import { type ComponentType, useEffect, useSyncExternalStore } from 'react';
import type { GameScreenName } from './game-screen.tsx';

type GameScreen = ComponentType<{ due: GameScreenName }>;

type Fetched =
  | { readonly type: 'not-yet' }
  | { readonly type: 'here'; readonly GameScreen: GameScreen }
  | { readonly type: 'failed'; readonly error: unknown };

const listeners = new Set<() => void>();
let fetched: Fetched = { type: 'not-yet' };

/**
 * The screens behind the title; null while they are on their way.
 * @param isDue whether one of them has to be shown now: then it throws what made fetching them fail
 */
export function useGameScreen(isDue: boolean): GameScreen | null {
  const now = useSyncExternalStore(subscribe, () => fetched);
  useEffect(() => {
    if (isDue && now.type === 'not-yet') void fetchGameScreens();
    // Back on the title, which was there all the time, a fetch that failed may be tried again.
    if (!isDue && now.type === 'failed') tell({ type: 'not-yet' });
  }, [isDue, now]);
  if (isDue && now.type === 'failed') throw now.error;
  return now.type === 'here' ? now.GameScreen : null;
}

/** Fetches the screens behind the title ahead of need, so that nobody waits for them. */
export async function fetchGameScreens(): Promise<void> {
  try {
    const { GameScreen } = await import('./game-screen.tsx');
    tell({ type: 'here', GameScreen });
  } catch (error) {
    tell({ type: 'failed', error });
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(news: Fetched): void {
  fetched = news;
  for (const listener of listeners) listener();
}
