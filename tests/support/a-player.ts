import { expect, type Page } from '@playwright/test';

/** How a test plays: it presses a control by its name. */
export interface Player {
  readonly page: Page;
  readonly press: (name: string | RegExp) => Promise<void>;
}

/** A player with a mouse. */
export function aMousePlayer(page: Page): Player {
  return {
    page,
    // A dialog stands last on the page, and what it covers cannot be pressed.
    press: (name) =>
      page
        .getByRole('button', { name, exact: typeof name === 'string' })
        .last()
        .click(),
  };
}

const tabsAtMost = 200;

/** A player who has a keyboard only: Tab to the control, then Enter. */
export function aKeyboardPlayer(page: Page): Player {
  return {
    page,
    press: async (name) => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    },
  };
}

/** Moves the focus by Tab to the control of this name and checks that the focus can be seen. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let tabs = 0; tabs < tabsAtMost; tabs += 1) {
    const focused = await page.evaluate(nameOfFocus);
    if (focused !== null && (typeof name === 'string' ? focused === name : name.test(focused))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

/** Name of the focused control as the page gives it; null for the page itself. */
function nameOfFocus(): string | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  if (focused.hasAttribute('data-disabled')) return null;
  const label = focused.getAttribute('aria-label') ?? focused.closest('label')?.textContent;
  return (label ?? focused.textContent ?? '').trim();
}

/** The screen that is shown, by its style name. */
export async function screenOf(page: Page): Promise<string> {
  const classes = (await page.locator('.screen').getAttribute('class')) ?? '';
  return /screen-([a-z-]+)/.exec(classes)?.[1] ?? '';
}

/** From the title to the choice of a chair at one table, named by the beginning of its title. */
export async function newGame({ press }: Player, table = /^Sangtuda-1/): Promise<void> {
  await press('New game');
  await press(table);
}

/** From the dossier into the game's first turn. */
export async function sitDown({ page, press }: Player): Promise<void> {
  await press('I have read it');
  await expect(page.getByRole('heading', { level: 1, name: 'Preparation' })).toBeVisible();
  await press('To the table');
  await expect(page.locator('.screen-table')).toBeVisible();
  await clearTable({ page, press });
}

/** Waits for the other side and answers every question, so that the table itself lies free. */
export async function clearTable({ page, press }: Player): Promise<void> {
  for (let questions = 0; questions < 4; questions += 1) {
    await expect(page.getByText('They are conferring…').first()).toBeHidden();
    const dialog = page.getByRole('dialog');
    if (!(await dialog.isVisible())) return;
    const question = await dialog.textContent();
    await answerQuestion({ page, press });
    await expect(dialog.filter({ hasText: question ?? '' })).toBeHidden();
  }
}

const movesAtMost = 60;

/** Plays on to the debrief: answers what is asked, tables offers, and accepts what lies open from round 2. */
export async function playToDebrief(
  player: Player,
  lastLook: 'Take the change' | 'Keep the deal as it is' = 'Take the change',
): Promise<readonly string[]> {
  const { page } = player;
  const seen: string[] = [];
  for (let moves = 0; moves < movesAtMost; moves += 1) {
    await expect(page.locator('.screen:not(.loading)')).toBeVisible();
    await expect(page.getByText('They are conferring…').first()).toBeHidden();
    const screen = await screenOf(page);
    if (seen.at(-1) !== screen) seen.push(screen);
    if (screen === 'debrief') return seen;
    const before = await page.locator('body').textContent();
    if (screen === 'last-look') await player.press(lastLook);
    else await makeMove(player, screen);
    await expect.poll(() => page.locator('body').textContent(), { timeout: 15_000 }).not.toBe(before);
  }
  throw new Error(`the debrief never came; seen: ${seen.join(', ')}`);
}

async function makeMove({ page, press }: Player, screen: string): Promise<void> {
  const can = (name: string) => page.getByRole('button', { name, exact: true }).first().isVisible();
  switch (screen) {
    case 'table':
      return moveAtTable({ page, press });
    case 'home-vote': {
      const promise = page.getByRole('button', { name: /^Promise something to/ }).first();
      if (await promise.isVisible()) return press(/^Promise something to/);
      await press('Put it to the vote');
      return await expect.poll(() => screenOf(page), { timeout: 15_000 }).not.toBe('home-vote');
    }
    case 'curtain':
      return press(/^I speak for/);
    case 'ending':
      return press((await can('To the debrief')) ? 'To the debrief' : 'See what becomes of it');
    case 'works':
      return press((await can('To the debrief')) ? 'To the debrief' : 'Go on');
    case 'delivery':
      return answerCard({ page, press });
    default:
      throw new Error(`no move is known on the screen ${screen}`);
  }
}

async function moveAtTable({ page, press }: Player): Promise<void> {
  const confirm = page.getByRole('alertdialog');
  if (await confirm.isVisible()) return press((await confirm.getByRole('button').allInnerTexts()).at(-1)!);
  if (await page.getByRole('dialog').isVisible()) return answerQuestion({ page, press });
  const round = Number(/Round (\d)/.exec((await page.locator('.round-box').textContent()) ?? '')?.[1]);
  const accept = page.getByRole('button', { name: 'Accept their offer', exact: true });
  if (round === 1 || !(await accept.isEnabled())) return press('Table offer');
  const before = await page.locator('.screen').textContent();
  await press('Accept their offer');
  // Below the own line the page asks once more; above it the screen changes at once.
  await expect
    .poll(async () => (await confirm.isVisible()) || (await page.locator('.screen').textContent()) !== before)
    .toBe(true);
  if (await confirm.isVisible()) await press('Accept their offer');
}

/** Closes what opens a round, answers news with its first answer, and a question of the other side as the form stands. */
async function answerQuestion({ page, press }: Player): Promise<void> {
  if ((await page.locator('.round-card').count()) > 0) return press('To the table');
  const isNews = (await page.locator('.answer-list').count()) > 0;
  return press(isNews ? new RegExp(await firstAnswer(page)) : 'Answer');
}

/** Answers a card of the delivery, or waits until the other side has. */
async function answerCard({ page, press }: Player): Promise<void> {
  const first = page.locator('.answer-list strong').first();
  const isOver = async (): Promise<boolean> => (await screenOf(page)) !== 'delivery';
  await expect.poll(async () => (await isOver()) || (await first.isVisible())).toBe(true);
  if (!(await isOver())) await press(new RegExp(await firstAnswer(page)));
}

/** The beginning of the first answer's name, as a pattern. */
async function firstAnswer(page: Page): Promise<string> {
  const text = (await page.locator('.answer-list strong').first().textContent()) ?? '';
  return `^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
}
