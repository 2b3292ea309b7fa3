/** How far a device comes: the host heard it with its lasting line, without one, or did not hear it. */
export type Reach = 'whole' | 'no-line' | 'nothing';

const WAIT_MS = 6_000;

/** Tries the way to the host at an address, page and lasting line, and tells the host what came through. */
export async function tryHost(address: string): Promise<Reach> {
  const line = await lineOpens(address.replace(/^http/, 'ws'));
  const heard = await fetch(`${address}/reached`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ line }),
  }).catch(() => null);
  if (!heard?.ok) return 'nothing';
  return line ? 'whole' : 'no-line';
}

function lineOpens(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${address}/reach`);
    const done = (opened: boolean): void => {
      clearTimeout(timer);
      resolve(opened);
      socket.close();
    };
    const timer = setTimeout(() => done(false), WAIT_MS);
    socket.onopen = () => done(true);
    socket.onerror = () => done(false);
  });
}
