/**
 * Measures the built page in Chromium and prints one line of JSON, `{name, value, unit, target}` each. Run by
 * `npm run bench -- --only page`; the page must be built. Rendering is by software here, which the figures say.
 */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { momentAtDate } from '#analysis/moment/moment-at-date.ts';
import { projectRoot } from '#cli/start/project-root.ts';
import { createNegotiation } from '#engine/index.ts';
import { aMousePlayer, newGame, sitDown as takeSeat } from '../support/a-player.ts';
import { chromiumLaunch } from '../support/chromium-launch.ts';
import { loadPack } from '../support/packs.ts';
import { moveYears } from './move-years.ts';
import { playSome } from './play-some.ts';
import { serveBuiltPages } from './serve-built-pages.ts';
import { type Spent, traceScript } from './trace-script.ts';

interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: { readonly at: 'most' | 'least'; readonly value: number } | null;
}

const STARTS = 9;
const YEAR_MOVES = 60;
const pages = await serveBuiltPages();
const browser = await chromium.launch(chromiumLaunch());
try {
  const figures = [
    ...(await firstAnswer(browser)),
    ...(await atTheTable(browser)),
    ...(await analysisBeside(browser)),
    ...(await leaving(browser)),
  ];
  process.stdout.write(`${JSON.stringify(figures)}\n`);
} finally {
  await browser.close();
  await pages.close();
}

/** Navigation to the first button's answer, median of nine, beside an empty Phaser scene in turn. */
async function firstAnswer(program: Browser): Promise<Figure[]> {
  const ours: number[] = [];
  const empty: number[] = [];
  for (let start = 0; start < STARTS + 1; start += 1) {
    const pair = [
      await timeToAnswer(program, pages.game),
      await timeToAnswer(program, pages.emptyScene),
    ] as const;
    // The first pair warms the disk and the server.
    if (start === 0) continue;
    ours.push(pair[0]);
    empty.push(pair[1]);
  }
  return [
    { name: 'first button answers, median of 9', value: median(ours), unit: 'ms', target: null },
    { name: 'the same on an empty Phaser scene', value: median(empty), unit: 'ms', target: null },
    {
      name: 'first answer against the empty scene',
      value: median(ours) / median(empty),
      unit: 'times',
      target: { at: 'most', value: 1.5 },
    },
  ];
}

/** Milliseconds from navigation until a click on the first button has changed the page. */
async function timeToAnswer(program: Browser, address: string): Promise<number> {
  const context = await program.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = (): void => {
      const button = document.querySelector('button');
      if (!button) return void setTimeout(look, 1);
      const before = document.querySelector('h1')?.textContent;
      const answered = (): void => {
        if (document.querySelector('h1')?.textContent === before) return void setTimeout(answered, 1);
        Object.assign(globalThis, { answeredAt: performance.now() });
      };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        button.dispatchEvent(
          type.startsWith('pointer')
            ? new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType: 'mouse', button: 0 })
            : new MouseEvent(type, { bubbles: true, button: 0, detail: 1 }),
        );
      answered();
    };
    look();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'answeredAt' in globalThis, null, { timeout: 30_000 });
  const at = await page.evaluate(() => (globalThis as unknown as { answeredAt: number }).answeredAt);
  await context.close();
  return at;
}

/** Script per frame in a stretch of play, moving the pay-off years, and rest. */
async function atTheTable(program: Browser): Promise<Figure[]> {
  const context = await program.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await sitDown(page);
  const moving = await traceScript(session, () => moveYears(page, YEAR_MOVES));
  const { animation, frames } = await traceScript(session, () => playSome(aMousePlayer(page)));
  await context.close();
  const still = await atRest(program);
  const figure = (name: string, value: number, most: number | null): Figure => ({
    name,
    value,
    unit: 'ms',
    target: most === null ? null : { at: 'most', value: most },
  });
  const drawn = spread(animation);
  const whole = spread(frames);
  const step = spread(moving.steps);
  return [
    figure(`script a frame in play, 95th percentile of ${animation.length} frames`, drawn.busy95, 4),
    figure('the same by the clock, waiting for the processor included', drawn.clock95, null),
    figure('with answers to keys and presses, dialogs and moves between frames', whole.busy95, null),
    figure(
      `pay-off years moved by one: script to new ribbon, bars and reasons, median of ${moving.steps.length}`,
      step.busy50,
      16,
    ),
    figure('the same, 95th percentile', step.busy95, 16),
    figure('the same by the clock, median', step.clock50, null),
    {
      name: 'frames drawn in five idle seconds with motion off',
      value: still,
      unit: 'frames',
      target: { at: 'most', value: 0 },
    },
  ];
}

function spread(spent: readonly Spent[]) {
  const busy = spent.map((each) => each.busy);
  const clock = spent.map((each) => each.clock);
  return {
    busy50: median(busy),
    busy95: percentile(busy, 0.95),
    clock50: median(clock),
    clock95: percentile(clock, 0.95),
  };
}

/** The exact analysis of a table in its worker, asked by a page that is at rest, and what the page feels of it. */
async function analysisBeside(program: Browser): Promise<Figure[]> {
  const scenario = loadPack('sangtuda-rao');
  const state = momentAtDate(createNegotiation(scenario), '2006-05-12', []);
  const script = readdirSync(join(projectRoot, 'out/renderer/assets')).find((name) =>
    name.startsWith('analysis-worker'),
  );
  const context = await program.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(pages.game);
  await page.getByRole('button', { name: 'New game' }).waitFor();
  await page.waitForTimeout(2_000);
  const runs = await page.evaluate(
    async ({ address, question }) => {
      const worker = new Worker(address, { type: 'module' });
      const results: { whole: number; gap: number }[] = [];
      for (let n = 1; n <= 7; n += 1) {
        let gap = 0;
        let last = performance.now();
        const watch = setInterval(() => {
          const now = performance.now();
          gap = Math.max(gap, now - last);
          last = now;
        }, 1);
        const started = performance.now();
        const answered = new Promise((resolve) =>
          worker.addEventListener('message', resolve, { once: true }),
        );
        worker.postMessage({ n, question });
        await answered;
        results.push({ whole: performance.now() - started, gap });
        clearInterval(watch);
      }
      return results;
    },
    { address: `/assets/${script}`, question: { scenario, state } },
  );
  await context.close();
  return [
    {
      name: 'analysis of a table in its worker, median of 7',
      value: median(runs.map(({ whole }) => whole)),
      unit: 'ms',
      target: { at: 'most', value: 500 },
    },
    {
      name: 'longest pause of the page meanwhile',
      value: Math.max(...runs.map(({ gap }) => gap)),
      unit: 'ms',
      target: { at: 'most', value: 50 },
    },
  ];
}

/** Leaving the table: the debrief's exact analysis runs beside the page. */
async function leaving(program: Browser): Promise<Figure[]> {
  const context = await program.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await sitDown(page);
  const player = aMousePlayer(page);
  await player.press('Walk away');
  const started = Date.now();
  const trace = await traceScript(session, async () => {
    await player.press('Leave the table');
    await player.press('To the debrief');
    await page.locator('.verdict').waitFor();
  });
  const whole = Date.now() - started;
  await context.close();
  return [
    { name: 'from walking away to the drawn debrief', value: whole, unit: 'ms', target: null },
    {
      name: 'longest call of script on the main thread meanwhile',
      value: trace.longestCall.busy,
      unit: 'ms',
      target: { at: 'most', value: 50 },
    },
    { name: 'the same by the clock', value: trace.longestCall.clock, unit: 'ms', target: null },
    {
      name: 'longest task meanwhile, layout and painting included',
      value: trace.longestTask,
      unit: 'ms',
      target: null,
    },
  ];
}

async function atRest(program: Browser): Promise<number> {
  const context = await program.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await sitDown(page);
  await page.waitForTimeout(2_000);
  const trace = await traceScript(session, () => page.waitForTimeout(5_000));
  await context.close();
  return trace.drawn;
}

async function sitDown(page: Page): Promise<void> {
  const player = aMousePlayer(page);
  await page.goto(pages.game);
  await newGame(player);
  await player.press('Take the chair');
  await takeSeat(player);
  await page.waitForTimeout(1_500);
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
