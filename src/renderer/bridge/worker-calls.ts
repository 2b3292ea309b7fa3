/** A worker that answers one question after another; questions and answers are matched by number. */
export interface WorkerCalls<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>;
}

export type WorkerAnswer<Answer> = { readonly n: number } & (
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly message: string }
);

/** Starts a worker at its first question and turns its messages into promises. */
export function workerCalls<Question, Answer>(start: () => Worker): WorkerCalls<Question, Answer> {
  let worker: Worker | null = null;
  let asked = 0;
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  const opened = (): Worker => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer<Answer>>) => {
      const call = waiting.get(data.n);
      waiting.delete(data.n);
      if (data.ok) call?.resolve(data.answer);
      else call?.reject(new Error(data.message));
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
      worker = null;
    });
    return worker;
  };
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const n = ++asked;
        waiting.set(n, { resolve, reject });
        opened().postMessage({ n, question });
      }),
  };
}
