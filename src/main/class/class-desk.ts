import type { BrowserWindow } from 'electron';
import type { DesktopHostTask, HostedClass } from '#protocol/class/desktop-host.ts';
import { classWindow } from './class-window.ts';
import { type StartedHost, startClassHost } from './start-class-host.ts';

export interface ClassDesk {
  /** Starts the host unless it runs, and brings the teacher's page forward. */
  host(): Promise<HostedClass>;
  /** Ends the host; what it has answered is on the disk. */
  end(): void;
}

/** "Host a class" of the desktop program: one host, and the teacher's page in a window of its own. */
export function classDesk(task: DesktopHostTask): ClassDesk {
  let started: StartedHost | null = null;
  let window: BrowserWindow | null = null;
  const running = (): StartedHost => {
    if (started !== null) return started;
    const fresh = startClassHost(task);
    fresh.process.once('exit', () => {
      if (started === fresh) started = null;
    });
    started = fresh;
    return fresh;
  };
  return {
    async host() {
      const { process, report } = running();
      const told = await report;
      if (told.type === 'failed') {
        process.kill();
        return { ok: false, code: 'class/not-started', message: told.message };
      }
      if (window === null) {
        // The secret stands after the #, which no request carries.
        window = classWindow(`http://127.0.0.1:${told.port}/teach#${told.secret}`);
        window.on('closed', () => {
          window = null;
        });
      } else window.focus();
      return { ok: true, join: told.join, code: told.code };
    },
    end: () => started?.process.kill(),
  };
}
