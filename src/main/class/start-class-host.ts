import { join } from 'node:path';
import { type UtilityProcess, utilityProcess } from 'electron';
import {
  type DesktopHostReport,
  type DesktopHostTask,
  desktopHostReportSchema,
} from '#protocol/class/desktop-host.ts';

export interface StartedHost {
  readonly process: UtilityProcess;
  /** The one report: where it is, or why it did not start. */
  readonly report: Promise<DesktopHostReport>;
}

/** Starts the class host in a process beside the program, never in a page and never in the main process. */
export function startClassHost(task: DesktopHostTask): StartedHost {
  const child = utilityProcess.fork(join(import.meta.dirname, 'class-host.js'), [JSON.stringify(task)], {
    serviceName: 'Class host of The Vakhsh Table',
    stdio: 'inherit',
  });
  const report = new Promise<DesktopHostReport>((told) => {
    child.once('message', (message: unknown) => {
      const read = desktopHostReportSchema.safeParse(message);
      told(read.success ? read.data : { type: 'failed', message: read.error.message });
    });
    child.once('exit', (code) => told({ type: 'failed', message: `it ended with ${code}` }));
  });
  return { process: child, report };
}
