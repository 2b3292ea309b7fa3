/** Arguments for every Chromium of ours: containers have no user namespaces, and a test must not call out. */
export const chromiumArgs: string[] = ['--no-sandbox', '--disable-background-networking'];

/** Environment variable that names the browser program, set by the user or by the test script. */
export const chromiumVariable = 'VAKHSH_CHROMIUM';

/** Launch options for Playwright: the browser found by the test script, else Playwright's own. */
export function chromiumLaunch(): { args: string[]; executablePath?: string } {
  const executablePath = process.env[chromiumVariable] ?? '';
  return executablePath === '' ? { args: chromiumArgs } : { args: chromiumArgs, executablePath };
}
