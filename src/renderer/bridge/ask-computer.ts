import type { Command } from '#engine/index.ts';
import type { ComputerQuestion } from '#session/session-ports.ts';
import type { ComputerTask } from '../workers/computer-worker.ts';
import { workerCalls } from './worker-calls.ts';

const calls = workerCalls<ComputerTask, Command>(
  () => new Worker(new URL('../workers/computer-worker.ts', import.meta.url), { type: 'module' }),
);

/** Asks the computer in a worker. Only its own chair's part and view go there. */
export function askComputer({ scenario, seat, ...rest }: ComputerQuestion): Promise<Command> {
  return calls.ask({
    ...rest,
    common: scenario.public,
    part: scenario.seats[seat],
  });
}
