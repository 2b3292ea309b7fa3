import { onTestFinished } from 'vitest';
import type { HostWishes } from '#server/host/class-host.ts';
import { aClassHost } from './a-class.ts';

/** A class host that is closed with the test, where the test has not closed it itself. */
export async function aHostOfThisTest(wishes: Partial<HostWishes> = {}) {
  const host = await aClassHost(wishes);
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= host.close();
    return closing;
  };
  onTestFinished(close);
  return { ...host, close };
}
