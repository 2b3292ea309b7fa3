import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import {
  electronOnThisMachine,
  startElectron,
} from '../support/electron-stand-in/electron-on-this-machine.ts';
import type { ProgramUnderTest } from '../support/electron-stand-in/program-under-test.ts';
import { type StandInProgram, startStandIn } from '../support/electron-stand-in/stand-in-program.ts';

interface ShellFixtures {
  /** A fresh folder for the program's own files and the test's. */
  folder: string;
  /** Starts the desktop program on real Electron where its binary is, else on the stand-in. */
  start: (args?: readonly string[]) => Promise<ProgramUnderTest>;
  /** Starts it on the stand-in always, for what only that lets one see. */
  startStandIn: (args?: readonly string[], fileBlocks?: number) => Promise<StandInProgram>;
  /** Set where the page is made to complain. */
  mayComplain: boolean;
}

const electron = electronOnThisMachine();
const told = 'VAKHSH_SHELL_TOLD';
if (process.env[told] === undefined) {
  process.env[told] = 'yes';
  process.stdout.write(
    electron === null
      ? 'The desktop program is tested on a stand-in for Electron, whose own program is not here.\n'
      : `The desktop program is tested on Electron (${electron}).\n`,
  );
}

/** The `test` of the files about the desktop program. Every program is ended with the test that started it. */
export const test = base.extend<ShellFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'vakhsh-shell-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  mayComplain: [false, { option: true }],
  startStandIn: async ({ browser, folder, mayComplain }, use) => {
    const started: StandInProgram[] = [];
    await use(async (args = [], fileBlocks) => {
      const limit = fileBlocks === undefined ? {} : { fileBlocks };
      const program = await startStandIn(browser, { userData: join(folder, 'user'), args, ...limit });
      started.push(program);
      return program;
    });
    const problems = started.length === 0 || mayComplain ? [] : await started[0]!.problems();
    for (const program of started) await program.kill();
    expect(problems, 'problems that the page reported').toEqual([]);
  },
  start: async ({ startStandIn: standIn, folder }, use) => {
    const started: ProgramUnderTest[] = [];
    await use(async (args = []) => {
      if (electron === null) return standIn(args);
      const program = await startElectron(electron, { userData: join(folder, 'user'), args });
      started.push(program);
      return program;
    });
    for (const program of started) await program.kill().catch(() => undefined);
  },
});

export { expect };
