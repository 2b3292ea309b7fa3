import { useState } from 'react';
import { scaleOver, type ValueScale } from '#session/readings/read-value-scales.ts';

/**
 * A scale that stands still while a draft is written, so that the eye can compare: within a round it only ever grows,
 * and only where a draft leaves it.
 */
export function useSteadyScale(round: number, known: ValueScale, shown: readonly number[]): ValueScale {
  const [held, setHeld] = useState({ round, scale: known });
  const past = held.round === round ? [held.scale.low, held.scale.high - 1] : [];
  const scale = scaleOver([...past, known.low, known.high - 1, ...shown]);
  if (held.round !== round || scale.low !== held.scale.low || scale.high !== held.scale.high)
    setHeld({ round, scale });
  return scale;
}
