import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { JudgedTable, JudgeTask } from '#analysis/lesson/judge-table.ts';
import type { Command, Scenario } from '#engine/index.ts';
import type { DeskAnswer, DeskMessage, DeskQuestion, MoveTask } from './desk-question.ts';

/** Thinks off the thread that answers students: the moves of computers, and what a finished table is worth. */
export interface ThinkingDesk {
  move(task: MoveTask): Promise<Command>;
  judge(task: JudgeTask): Promise<JudgedTable | null>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

const sourceOfDesk = new URL('./desk-worker.ts', import.meta.url);

export function openThinkingDesk(program: URL = sourceOfDesk): ThinkingDesk {
  // Node 24 may abort when two threads that run one module of WebAssembly (its own, for TypeScript) collect that
  // module's dead code: "Check failed: jit_page_->allocations_.erase(addr) == 1". It is a few kilobytes; it may stay.
  setFlagsFromString('--no-wasm-code-gc');
  const worker = new Worker(program);
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  worker.on('message', (answer: DeskAnswer) => {
    const caller = waiting.get(answer.n);
    waiting.delete(answer.n);
    if (answer.ok) caller?.resolve(answer.answer);
    else caller?.reject(new Error(answer.message));
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values())
      reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  worker.unref();
  const packs = new Map<Scenario, number>();
  const tell = (message: DeskMessage): void => worker.postMessage(message);
  const packOf = (scenario: Scenario): number => {
    const known = packs.get(scenario);
    if (known !== undefined) return known;
    const pack = packs.size;
    packs.set(scenario, pack);
    tell({ type: 'learn', pack, scenario });
    return pack;
  };
  const ask = <Answer>(scenario: Scenario, question: DeskQuestion): Promise<Answer> =>
    new Promise<unknown>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      tell({ type: 'ask', n: asked, pack: packOf(scenario), question });
    }) as Promise<Answer>;
  return {
    move: ({ scenario, ...task }) => ask(scenario, { type: 'move', ...task }),
    judge: ({ scenario, ...task }) => ask(scenario, { type: 'judge', ...task }),
    close: async () => {
      await worker.terminate();
    },
  };
}
