import type { BrowserWindow } from 'electron';
import type { DesktopHostReport, DesktopHostTask, HostedClass } from '#protocol/class/desktop-host.ts';
import { classWindow } from './class-window.ts';
import { type StartedHost, startClassHost } from './start-class-host.ts';

export interface ClassDesk {
  /** Starts the host unless it runs, and brings the teacher's page forward. */
  host(): Promise<HostedClass>;
  /** Ends the host; what it has answered is on the disk. */
  end(): void;
}

/** A host that keeps stopping is left alone after so many starts, until the button is pressed again. */
const STARTS_AT_MOST = 5;

/**
 * "Host a class" of the desktop program: one host, and the teacher's page in a window of its own. A host that stops of
 * itself is started again in its place, where it goes on from its journal.
 */
export function classDesk(task: Omit<DesktopHostTask, 'again'>): ClassDesk {
  let started: StartedHost | null = null;
  let window: BrowserWindow | null = null;
  let place: DesktopHostTask['again'] = null;
  let startsLeft = 0;
  const start = (): StartedHost => {
    const fresh = startClassHost({ ...task, again: place });
    started = fresh;
    startsLeft -= 1;
    void fresh.report.then((told) => {
      if (told.type === 'failed') fresh.process.kill();
      place = placeOf(told) ?? place;
    });
    fresh.process.once('exit', () => {
      if (started !== fresh) return;
      started = null;
      if (place !== null && startsLeft > 0) start();
    });
    return fresh;
  };
  const running = (): StartedHost => {
    startsLeft = STARTS_AT_MOST;
    return started ?? start();
  };
  const end = (): void => {
    const ended = started;
    started = null;
    ended?.process.kill();
  };
  return {
    async host() {
      const told = await running().report;
      if (told.type === 'failed') {
        end();
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
    end,
  };
}

function placeOf(told: DesktopHostReport): DesktopHostTask['again'] {
  return told.type === 'ready' ? { port: told.port, code: told.code, secret: told.secret } : null;
}
