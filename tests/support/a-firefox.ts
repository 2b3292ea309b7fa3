import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page of Firefox, driven as a person drives it: by the mouse and the keys, over WebDriver BiDi. */
export interface FirefoxPage {
  goTo(address: string): Promise<void>;
  /** Waits for a button or link with this name and clicks in its middle. */
  press(name: string): Promise<void>;
  /** Waits for a field with this label and types into it. */
  fill(label: string, text: string): Promise<void>;
  /** Waits until the page shows this text. */
  sees(text: string): Promise<void>;
  /** Whether something is on the page now. */
  readonly has: (selector: string) => Promise<boolean>;
  /** Errors that the page has thrown. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Firefox ESR of the system's packages, installed where it can be; else null and a line that says so. */
export function findFirefox(): string | null {
  const find = () => spawnSync('sh', ['-c', 'command -v firefox-esr'], { encoding: 'utf8' }).stdout.trim();
  if (find() === '' && process.getuid?.() === 0)
    spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq firefox-esr'], {
      stdio: 'ignore',
      timeout: 240_000,
    });
  const found = find();
  if (found === '') console.log('passed over: a class in Firefox ESR, which cannot be installed here');
  return found === '' ? null : found;
}

const PATIENCE_MS = 20_000;

/** @param names names that mean this computer, such as `class.test` */
export async function aFirefox(program: string, names: readonly string[]): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'vakhsh-firefox-'));
  const preference = `user_pref("network.dns.localDomains", ${JSON.stringify(names.join(','))});\n`;
  writeFileSync(join(profile, 'user.js'), preference);
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } },
  );
  const line = await bidiLine(`${await addressOf(child)}/session`);
  await line.call('session.new', { capabilities: {} });
  const problems: string[] = [];
  line.onEvent('log.entryAdded', ({ level, text }) => {
    if (level === 'error') problems.push(String(text));
  });
  await line.call('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await line.call('browsingContext.getTree', {})) as {
    contexts: { context: string }[];
  };
  const { context } = contexts[0]!;
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = (await line.call('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })) as { result?: { value?: unknown } };
    return answer.result?.value;
  };
  /** Asks the page until its answer is something. */
  const eventually = async (expression: string, what: string): Promise<unknown> => {
    const started = performance.now();
    for (;;) {
      const answer = await evaluate(expression);
      if (answer) return answer;
      if (performance.now() - started > PATIENCE_MS)
        throw new Error(
          `Firefox never came to ${what}; it shows: ${await evaluate('document.body.innerText')}`,
        );
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  /** Middle of the thing that an expression finds, once it is there and can be used, in CSS pixels. */
  const middleOf = async (find: string): Promise<{ x: number; y: number }> => {
    const look = `(() => { const found = ${find}; if (!found || found.disabled) return '';
      found.scrollIntoView({ block: 'center' }); const box = found.getBoundingClientRect();
      return Math.round(box.x + box.width / 2) + ' ' + Math.round(box.y + box.height / 2); })()`;
    const place = String(await eventually(look, find));
    const [x, y] = place.split(' ').map(Number);
    return { x: x!, y: y! };
  };
  const click = async (find: string): Promise<void> => {
    const { x, y } = await middleOf(find);
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await line.call('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  return {
    problems,
    goTo: async (address) => {
      await line.call('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    press: (name) =>
      click(
        `[...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === ${JSON.stringify(name)})`,
      ),
    fill: async (label, text) => {
      await click(
        `[...document.querySelectorAll('label')].find((one) => one.textContent.trim() === ${JSON.stringify(label)})?.control`,
      );
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await line.call('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    sees: async (text) => {
      await eventually(`document.body.innerText.includes(${JSON.stringify(text)})`, text);
    },
    has: async (selector) =>
      Boolean(await evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`)),
    close: async () => {
      line.close();
      child.kill('SIGKILL');
      await new Promise((ended) => child.once('exit', ended));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr!.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const told = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text);
      if (told) resolve(told[1]!);
    });
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${text.slice(-400)}`)));
  });
}

interface BidiLine {
  call(method: string, params: object): Promise<unknown>;
  onEvent(method: string, heard: (params: Record<string, unknown>) => void): void;
  close(): void;
}

interface BidiMessage {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
}

async function bidiLine(address: string): Promise<BidiLine> {
  const socket = new WebSocket(address);
  await new Promise((open, failed) => {
    socket.onopen = open;
    socket.onerror = failed;
  });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, (params: Record<string, unknown>) => void>();
  let asked = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as BidiMessage;
    if (message.type === 'event') return listeners.get(message.method!)?.(message.params!);
    const caller = waiting.get(message.id!);
    waiting.delete(message.id!);
    if (message.type === 'success') caller?.resolve(message.result);
    else caller?.reject(new Error(message.message));
  };
  return {
    call: (method, params) =>
      new Promise((resolve, reject) => {
        asked += 1;
        waiting.set(asked, { resolve, reject });
        socket.send(JSON.stringify({ id: asked, method, params }));
      }),
    onEvent: (method, heard) => void listeners.set(method, heard),
    close: () => socket.close(),
  };
}
