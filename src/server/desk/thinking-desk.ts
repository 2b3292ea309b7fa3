import { Worker } from 'node:worker_threads';
import type { Command } from '#engine/index.ts';
import type { JudgedTable } from '../results/table-result.ts';
import type { DeskAnswer, DeskQuestion, JudgeQuestion, MoveQuestion } from './desk-question.ts';

/** Thinks off the thread that answers students: the moves of computers, and what a finished table is worth. */
export interface ThinkingDesk {
  move(question: Omit<MoveQuestion, 'type'>): Promise<Command>;
  judge(question: Omit<JudgeQuestion, 'type'>): Promise<JudgedTable | null>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function openThinkingDesk(): ThinkingDesk {
  const worker = new Worker(new URL('./desk-worker.ts', import.meta.url));
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
  const ask = <Answer>(question: DeskQuestion): Promise<Answer> =>
    new Promise<unknown>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ n: asked, question });
    }) as Promise<Answer>;
  return {
    move: (question) => ask({ type: 'move', ...question }),
    judge: (question) => ask({ type: 'judge', ...question }),
    close: async () => {
      await worker.terminate();
    },
  };
}
