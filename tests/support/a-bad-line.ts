import { connect, createServer, type Socket } from 'node:net';
import { drawBelow, type GeneratorState, seedGenerator } from '#engine/index.ts';

/** How bad a network is. */
export interface LineFaults {
  /** Added to every piece of data, each way. */
  readonly delayMs: number;
  /** Pieces in a thousand that are held a further one to three seconds. */
  readonly heldPermille: number;
  /** Connections in a thousand that are cut each minute. */
  readonly cutPermilleAMinute: number;
}

export interface BadLine {
  readonly port: number;
  readonly cuts: () => number;
  close(): void;
}

const CUT_EVERY_MS = 1_000;

/** A proxy before a host that is as bad as it is told to be; pieces of one connection stay in order. */
export async function aBadLine(to: number, faults: LineFaults, seed: number): Promise<BadLine> {
  let chance: GeneratorState = seedGenerator(seed, 'bad-line');
  const draw = (below: number): number => {
    const drawn = drawBelow(chance, below);
    chance = drawn.next;
    return drawn.value;
  };
  const open = new Set<Socket>();
  let cuts = 0;
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    open.add(near);
    carry(near, far, faults, draw);
    carry(far, near, faults, draw);
    near.on('close', () => {
      open.delete(near);
      far.destroy();
    });
    far.on('close', () => near.destroy());
  });
  const cutting = setInterval(() => {
    for (const socket of open) {
      if (draw(60_000) >= faults.cutPermilleAMinute) continue;
      cuts += 1;
      socket.destroy();
    }
  }, CUT_EVERY_MS);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cuts: () => cuts,
    close: () => {
      clearInterval(cutting);
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

function carry(from: Socket, to: Socket, faults: LineFaults, draw: (below: number) => number): void {
  let free = 0;
  // Timers of different lengths may fire out of turn, so each of them sends on the oldest piece, whichever that is.
  const held: Buffer[] = [];
  from.on('error', () => undefined);
  from.on('data', (piece) => {
    const longer = draw(1_000) < faults.heldPermille ? 1_000 + draw(2_000) : 0;
    free = Math.max(free, performance.now() + faults.delayMs + longer);
    held.push(piece);
    setTimeout(() => {
      const oldest = held.shift();
      if (oldest && to.writable) to.write(oldest);
    }, free - performance.now());
  });
}
