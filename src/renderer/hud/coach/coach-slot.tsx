import { useCallback } from 'react';
import { putUpSlot } from './coach-places.ts';

/** Where a mark about the panel below stands while there is no empty place beside it. */
export function CoachSlot({ place }: { place: string }) {
  const ref = useCallback((slot: HTMLDivElement) => putUpSlot(place, slot), [place]);
  return <div ref={ref} className="coach-slot" />;
}
