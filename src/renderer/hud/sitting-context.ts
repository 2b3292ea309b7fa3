import { useSelector } from '@xstate/react';
import { createContext, useContext } from 'react';
import type { SittingActor, SittingSnapshot } from '#session/sitting.ts';

export const SittingContext = createContext<SittingActor | null>(null);

/** The actor that conducts this desk. */
export function useSittingActor(): SittingActor {
  const actor = useContext(SittingContext);
  if (actor === null) throw new Error('useSittingActor needs a SittingContext above it.');
  return actor;
}

/** A part of the sitting; the panel draws again only when that part changes. */
export function useSitting<Part>(select: (snapshot: SittingSnapshot) => Part): Part {
  return useSelector(useSittingActor(), select);
}
