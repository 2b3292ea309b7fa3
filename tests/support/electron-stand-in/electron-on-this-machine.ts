import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { electronProgram } from '#cli/start/electron-program.ts';
import { projectRoot } from '#cli/start/project-root.ts';
import type { ProgramOptions, ProgramUnderTest } from './program-under-test.ts';

/** Path of Electron's own program, where a window can be shown; null elsewhere. */
export function electronOnThisMachine(): string | null {
  const hasDesktop =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return hasDesktop ? electronProgram(projectRoot) : null;
}

/** Starts the built program on real Electron. */
export async function startElectron(
  executablePath: string,
  { userData, args = [] }: ProgramOptions,
): Promise<ProgramUnderTest> {
  const app = await electron.launch({
    executablePath,
    args: [projectRoot, `--user-data-dir=${userData}`, ...args],
  });
  const left: string[] = [];
  app.context().on('request', (request) => {
    if (!/^(app|data|blob|devtools):/.test(request.url())) left.push(request.url());
  });
  return {
    kind: 'electron',
    left,
    page: () => app.firstWindow(),
    pageCount: () => app.windows().length,
    ...menuOf(app),
    answerDialog: (kind, answer) =>
      app.evaluate(
        ({ dialog }, [name, given]) => {
          const shown = { open: 'showOpenDialog', save: 'showSaveDialog', message: 'showMessageBox' };
          Object.assign(dialog, { [shown[name as keyof typeof shown]]: async () => given });
        },
        [kind, answer] as const,
      ),
    fetchApp: (address, method = 'GET') =>
      app.evaluate(
        async ({ net }, [url, verb]) => {
          const response = await net.fetch(url, { method: verb });
          const headers = Object.fromEntries(response.headers);
          return { status: response.status, headers, text: await response.text() };
        },
        [address, method] as const,
      ),
    kill: async () => {
      const gone = new Promise<void>((resolve) => app.process().once('exit', () => resolve()));
      app.process().kill('SIGKILL');
      await gone;
    },
    close: async () => {
      const page: Page = await app.firstWindow();
      const gone = app.waitForEvent('close');
      await page.close();
      await gone;
    },
  };
}

function menuOf(app: ElectronApplication): Pick<ProgramUnderTest, 'clickMenu' | 'menuLabels' | 'pressKeys'> {
  return {
    clickMenu: (...labels) =>
      app.evaluate(({ Menu }, names) => {
        let items = Menu.getApplicationMenu()?.items ?? [];
        let found = items[0];
        for (const name of names) {
          found = items.find(({ label }) => label === name);
          items = found?.submenu?.items ?? [];
        }
        found?.click();
      }, labels),
    menuLabels: () =>
      app.evaluate(({ Menu }) => {
        type Items = NonNullable<ReturnType<typeof Menu.getApplicationMenu>>['items'];
        const labels = (items: Items): string[] =>
          items.flatMap(({ label, accelerator, submenu }) => [
            accelerator ? `${label} (${accelerator})` : label,
            ...labels(submenu?.items ?? []),
          ]);
        return labels(Menu.getApplicationMenu()?.items ?? []);
      }),
    pressKeys: (keys) =>
      app.evaluate(({ Menu }, pressed) => {
        const menus = Menu.getApplicationMenu()?.items ?? [];
        const items = menus.flatMap(({ submenu }) => submenu?.items ?? []);
        items.find(({ accelerator }) => accelerator === pressed)?.click();
      }, keys),
  };
}
