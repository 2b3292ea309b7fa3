import { createContext } from 'react';
import type { Advice, AdviceQuestion } from '#session/session-ports.ts';

export type AskAdvisers = (question: AdviceQuestion) => Promise<readonly Advice[]>;

/** Who works out what a chair's advisers say. */
export const AdvisersContext = createContext<AskAdvisers | null>(null);
