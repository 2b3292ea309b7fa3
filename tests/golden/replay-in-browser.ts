import '#renderer/jitless.ts';
import { goldenHashes } from './golden-hashes.ts';

/** Called by the Chromium runner; gives the hashes as they come out in this browser. */
Object.assign(globalThis, {
  vakhshCheck: () => goldenHashes(async (name) => (await fetch(`/${name}`)).text()),
});
