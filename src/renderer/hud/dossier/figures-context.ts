import { createContext } from 'react';
import type { PublicPart } from '#engine/index.ts';
import type { KeyFigure } from '#session/readings/read-key-figures.ts';

export type LoadKeyFigures = (common: PublicPart) => Promise<readonly KeyFigure[]>;

/** Where the dossier's figures come from. */
export const FiguresContext = createContext<LoadKeyFigures | null>(null);
