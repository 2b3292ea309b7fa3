import { parseArgs } from 'node:util';

/** The browser's saved games belong to this address, so it is always the same one unless the user chooses. */
const defaultPort = 4780;

export interface StartOptions {
  /** Skip the desktop program and serve the game to a browser. */
  browser: boolean;
  /** Port of the local address, 1 to 65535. */
  port: number;
  /** Open the address in the user's own browser. */
  open: boolean;
}

export type StartOptionsResult = { ok: true; options: StartOptions } | { ok: false; message: string };

/** Reads the arguments of `npm start -- [--browser] [--port N] [--open]`. */
export function startOptions(args: readonly string[]): StartOptionsResult {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        browser: { type: 'boolean', default: false },
        port: { type: 'string', default: String(defaultPort) },
        open: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port < 1 || port > 65_535) {
      return refusal(`--port must be a whole number from 1 to 65535, not "${values.port}"`);
    }
    return { ok: true, options: { browser: values.browser, port, open: values.open && !values['no-open'] } };
  } catch (error) {
    return refusal((error as Error).message.split(/\.\s/)[0] ?? 'unknown option');
  }
}

function refusal(reason: string): StartOptionsResult {
  return { ok: false, message: `npm start: ${reason}; use -- --browser, --port N or --open.` };
}
