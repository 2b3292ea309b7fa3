import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GuessLimiter } from './guess-limiter.ts';
import { nameOf } from './own-names.ts';

/** Headers in which a client could claim another address; there is no proxy before a class host. */
const CLAIMED = ['x-real-ip', 'x-forwarded-for', 'x-client-ip', 'x-forwarded-proto', 'forwarded'] as const;

const GUESSED = /^\/(matchmake|teacher)\//;

export interface GateRules {
  readonly names: ReadonlySet<string>;
  readonly guesses: GuessLimiter;
}

/**
 * Stands before everything that a host serves: only its own names, only pages of its own, and guesses slowed down.
 * Takes over the listeners that the server has by now.
 */
export function putGate(server: Server, rules: GateRules): void {
  const behind = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const refusal = refuses(rules, request);
    if (refusal) return end(response, refusal.status, refusal.sentence);
    watchGuesses(rules.guesses, request, response);
    for (const listener of behind) listener.call(server, request, response);
  });
  server.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    if (refuses(rules, request)) socket.destroy();
  });
}

interface Refusal {
  readonly status: number;
  readonly sentence: string;
}

function refuses({ names, guesses }: GateRules, request: IncomingMessage): Refusal | null {
  for (const header of CLAIMED) delete request.headers[header];
  const name = nameOf(request.headers.host);
  if (name === null || !names.has(name))
    return { status: 421, sentence: 'This host answers under its own address only.' };
  const origin = nameOf(request.headers.origin);
  if (origin !== null && !names.has(origin))
    return { status: 403, sentence: 'A page from elsewhere may not talk to this host.' };
  const isGuess = GUESSED.test(request.url ?? '');
  if (isGuess && !guesses.mayTry(addressOf(request)))
    return { status: 429, sentence: 'Too many wrong tries from this device; wait a minute.' };
  return null;
}

function watchGuesses(guesses: GuessLimiter, request: IncomingMessage, response: ServerResponse): void {
  if (!GUESSED.test(request.url ?? '')) return;
  const address = addressOf(request);
  response.on('finish', () => {
    if (response.statusCode >= 400) guesses.wrong(address);
  });
}

function addressOf({ socket }: IncomingMessage): string {
  return socket.remoteAddress ?? 'unknown';
}

function end(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}
