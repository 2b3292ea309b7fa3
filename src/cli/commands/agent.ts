import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { agentProcess } from '../agent/agent-process.ts';
import { cliFailure } from '../cli-failure.ts';
import type { Command } from '../command.ts';

/** `agent`: one of our negotiators as a process, JSON lines in and out until the input ends. */
export const agent: Command = {
  summary: 'one of our negotiators as a process that speaks JSON lines',
  usage: 'agent --stdio',
  async run(args) {
    try {
      const { values } = parseArgs({ args: [...args], options: { stdio: { type: 'boolean' } } });
      if (values.stdio !== true) return cliFailure('--stdio: argument: is the only way there is; add it');
    } catch (fault) {
      return cliFailure((fault as Error).message);
    }
    const answerTo = agentProcess();
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      const answer = answerTo(line);
      if (answer !== null) process.stdout.write(`${JSON.stringify(answer)}\n`);
    }
    return { ok: true, output: '', exit: 0 };
  },
};
