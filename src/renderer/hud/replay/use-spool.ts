import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReelStep } from '#session/replay/read-reel.ts';
import { useReplayKeys } from './use-replay-keys.ts';

/** How fast the steps follow each other: times the usual speed. */
export const speeds = ['1', '2', '4'] as const;
export type Speed = (typeof speeds)[number];

/** Time for one step at the usual speed, milliseconds: enough to read a card. */
const usualPause = 5_000;

/** Where a walk through a reel stands, and how to move it. */
export interface Spool {
  readonly at: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  /** Indices of the steps that begin a chapter. */
  readonly chapters: readonly number[];
  readonly go: (at: number) => void;
  readonly toggle: () => void;
  readonly setSpeed: (speed: Speed) => void;
}

/** Walks through steps from the one with the index `first` on: by hand, by keys, or by itself until the last one. */
export function useSpool(steps: readonly ReelStep[], first: number): Spool {
  const [at, setAt] = useState(first);
  const [isPlaying, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>('1');
  const last = steps.length - 1;
  const chapters = useMemo(
    () => steps.flatMap(({ isChapter }, index) => (isChapter ? [index] : [])),
    [steps],
  );
  const go = useCallback((to: number) => setAt(Math.max(0, Math.min(last, to))), [last]);
  const toggle = useCallback(() => {
    setPlaying((playing) => !playing);
    setAt((now) => (now >= last ? 0 : now));
  }, [last]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      if (at >= last) setPlaying(false);
      else setAt(at + 1);
    }, usualPause / Number(speed));
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, speed]);
  const spool = { at: Math.min(at, Math.max(0, last)), isPlaying, speed, chapters, go, toggle, setSpeed };
  useReplayKeys(spool, last);
  return spool;
}
