import { createContext } from 'react';

/** Lets the user save a text file under a suggested name. */
export type SaveText = (name: string, text: string) => void;

/** Where files go that the user takes out of the game. */
export const ExportContext = createContext<SaveText | null>(null);
