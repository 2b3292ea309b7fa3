/** What the two sides of a wire ask each other: a method's name with its arguments, and the answer. */
export type WireMethods = Readonly<Record<string, (...args: never[]) => unknown>>;

type WireMessage =
  | { readonly type: 'ask'; readonly id: number; readonly method: string; readonly args: unknown[] }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string };

export interface Wire {
  ask(method: string, ...args: unknown[]): Promise<unknown>;
  /** Resolves when everything said so far has gone out. */
  flushed(): Promise<unknown>;
}

/** One end of a channel between two processes: a child process, or a child's own `process`. */
export interface WireEnd {
  send(message: unknown, sent: (error: Error | null) => void): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

/** Lets two processes call each other's methods over Node's own channel between parent and child. */
export function wire(end: WireEnd, methods: WireMethods): Wire {
  const waiting = new Map<number, { answer: (value: unknown) => void; fail: (error: Error) => void }>();
  const going = new Set<Promise<void>>();
  let last = 0;

  function say(message: WireMessage): void {
    const gone = new Promise<void>((resolve) => end.send(message, () => resolve()));
    going.add(gone);
    void gone.then(() => going.delete(gone));
  }

  async function obey({ id, method, args }: WireMessage & { type: 'ask' }): Promise<void> {
    try {
      const act = methods[method];
      if (act === undefined) throw new Error(`the stand-in knows no ${method}`);
      say({ type: 'answer', id, value: await act(...(args as never[])) });
    } catch (error) {
      say({ type: 'failure', id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  end.on('message', (heard) => {
    const message = heard as WireMessage;
    if (message.type === 'ask') return void obey(message);
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'answer') asked?.answer(message.value);
    else asked?.fail(new Error(message.message));
  });

  return {
    ask: (method, ...args) =>
      new Promise((answer, fail) => {
        last += 1;
        waiting.set(last, { answer, fail });
        say({ type: 'ask', id: last, method, args });
      }),
    flushed: () => Promise.all(going),
  };
}
