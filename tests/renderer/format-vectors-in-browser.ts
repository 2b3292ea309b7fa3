import { checkFormatVectors } from './format-vectors.ts';

/** Called by the Chromium runner: every vector that this browser writes otherwise. */
Object.assign(globalThis, { vakhshCheck: checkFormatVectors });
