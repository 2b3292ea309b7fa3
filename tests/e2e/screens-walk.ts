import { expect, type Page } from '@playwright/test';
import type { SeatId } from '#engine/index.ts';
import { aMousePlayer, clearTable, type Player } from '../support/a-player.ts';
import { gameMoments, type MomentLines, type MomentName } from '../support/game-moments.ts';

/** Called at every screen, dialog and state, once it stands still. */
export type Look = (name: string) => Promise<void>;

/** A chair at a table whose screens are walked. */
export interface WalkedChair {
  readonly table: string;
  readonly seat: SeatId;
  /** With every dialog and tab, only the screens as they come, or only the table itself. */
  readonly depth: 'full' | 'brief' | 'table';
}

export const everyChair: readonly WalkedChair[] = [
  'sangtuda-rao',
  'moscow-package',
  'sangtuda2-iran',
  'zeravshan-china',
  'consortium',
  'rogun-rusal',
].flatMap((table) => [
  { table, seat: 'a', depth: table === 'sangtuda-rao' ? 'full' : 'brief' } as const,
  { table, seat: 'b', depth: 'brief' } as const,
]);

/** Screens hold words that may change, so their likeness is coarser than that of the stage. */
export const screenFields = { across: 12, down: 7 } as const;

/** What a worker reckons takes its time on a busy machine. */
const reckoned = { timeout: 60_000 };

/** The saved game of each moment of a chair; kept, because every walk of a run needs the same ones. */
const momentsByChair = new Map<string, ReadonlyMap<MomentName, MomentLines>>();

/** Screens before a game: title, settings, tables, chairs, a refused file, a deleted game, the lesson. */
export async function walkOutside(page: Page, look: Look): Promise<void> {
  const { press } = aMousePlayer(page);
  await look('title');
  await press(/Language/);
  await look('title, a list open');
  await page.keyboard.press('Escape');
  await page.locator('.drop-zone input[type=file]').setInputFiles({
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format": "vakhsh-scenario", '),
  });
  await expect(page.locator('.drop-refusal')).toBeVisible();
  await look('title, a file refused');
  await press('New game');
  await expect(page.locator('.table-card').first()).toBeVisible();
  await look('tables');
  await press(/^Sangtuda-1/);
  await expect(page.getByRole('button', { name: 'Take the chair' })).toBeVisible();
  await look('chairs');
  await page.locator('.seat-card[data-seat=b]').click();
  await look('chairs, the other chosen');
  await press('Back to title');
  await walkLesson(page, look);
}

/** Codex with its four pages, and what the program is made of; from the title and back to it. */
export async function walkLibrary(page: Page, look: Look): Promise<void> {
  const { press } = aMousePlayer(page);
  await press('Codex');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible();
  await look('codex');
  await page.getByRole('searchbox', { name: 'Search' }).fill('claw');
  await page.keyboard.press('Enter');
  await expect(page.locator('.codex-entry-name')).toBeVisible();
  await look('codex, an entry');
  for (const name of ['Timeline', 'Sources', 'Credits']) {
    await page.getByRole('tab', { name }).click();
    await look(`codex, ${name}`);
  }
  await page.keyboard.press('Escape');
  await press('About and licences');
  await expect(page.locator('.overlay')).toBeVisible();
  await look('about');
  await page.keyboard.press('Escape');
  await expect(page.locator('.overlay')).toHaveCount(0);
}

/** The list of records and one of them, with its questions; from the title and back to it. */
export async function walkRecord(page: Page, look: Look): Promise<void> {
  const { press } = aMousePlayer(page);
  await press('What really happened');
  await expect(page.locator('.archive-record').first()).toBeVisible(reckoned);
  await look('records');
  await page.locator('.archive-record').first().click();
  await expect(page.locator('.replay-map svg')).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0, reckoned);
  await look('record, first step');
  const takeOver = page.getByRole('button', { name: 'Take over here', exact: true });
  for (let steps = 0; steps < 30 && !(await takeOver.isEnabled()); steps += 1) await press('Next');
  await look('record, in the window');
  for (const name of ['Argue with the model', 'Take over here']) {
    await press(name);
    await expect(page.locator('.overlay')).toBeVisible();
    await look(`record, ${name}`);
    await page.keyboard.press('Escape');
    await expect(page.locator('.overlay')).toHaveCount(0);
  }
  await press('What really happened');
  await press('Back to title');
}

/** Two persons at one machine as far as the first open dossier; from the title and back to it. */
export async function walkTwoPersons(page: Page, look: Look): Promise<void> {
  const { press } = aMousePlayer(page);
  await press('Two at one machine');
  await press(/^Sangtuda-1/);
  await expect(page.getByRole('button', { name: 'Both sit down' })).toBeVisible();
  await look('chairs, for two persons');
  await press('Both sit down');
  await expect(page.locator('.screen-curtain')).toBeVisible();
  await look('curtain');
  await press(/^I speak for/);
  await expect(page.locator('.screen-dossier')).toBeVisible();
  await press('I have read it');
  await expect(page.locator('.curtain[data-seat=b]')).toBeVisible();
  await look('curtain, the other chair');
  await press('Back to title');
}

async function walkLesson(page: Page, look: Look): Promise<void> {
  const { press } = aMousePlayer(page);
  await press('Learn in three minutes');
  await expect(page.locator('.coach')).toBeVisible();
  await look('lesson, dossier');
  await press('I have read it');
  await expect(page.locator('.screen-preparation')).toBeVisible();
  await look('lesson, preparation');
  await press('To the table');
  for (let note = 1; note <= 4; note += 1) {
    await expect(page.locator('.coach')).toContainText(`${note} of 4`);
    await look(`lesson, note ${note}`);
    const doIt = page.locator('.coach').getByRole('button', { name: 'Do it for me' });
    if (await doIt.isVisible()) await doIt.click();
    await press(note < 4 ? 'Next' : 'Close the note');
  }
  await press('Menu');
  await press('Back to title');
  await expect(page.locator('.saved')).toBeVisible();
}

/** Screens of one chair from its dossier to its debrief. */
export async function walkChair(page: Page, chair: WalkedChair, look: Look): Promise<void> {
  const walk = new ChairWalk(page, chair, look);
  if (chair.depth === 'table') return walk.table();
  await walk.before();
  await walk.table();
  await walk.after();
}

/** The page that comes when a screen breaks. */
export async function walkBroken(page: Page, chair: WalkedChair, look: Look): Promise<void> {
  await new ChairWalk(page, chair, look).broken();
}

class ChairWalk {
  readonly #page: Page;
  readonly #player: Player;
  readonly #chair: WalkedChair;
  readonly #look: Look;

  constructor(page: Page, chair: WalkedChair, look: Look) {
    this.#page = page;
    this.#player = aMousePlayer(page);
    this.#chair = chair;
    this.#look = (name) => look(`${chair.table} ${chair.seat}, ${name}`);
  }

  get #isFull(): boolean {
    return this.#chair.depth === 'full';
  }

  async before(): Promise<void> {
    if (await this.#open('dossier')) {
      for (const tab of await this.#page.getByRole('tab').all()) {
        await tab.click();
        await this.#look(`dossier, ${await tab.textContent()}`);
      }
    }
    if (!(await this.#open('preparation'))) return;
    await this.#look('preparation');
    await this.#player.press('To the table');
    await this.#roundCard('first round card');
  }

  async table(): Promise<void> {
    if (await this.#open('opening')) {
      await clearTable(this.#player);
      await this.#lookAtTable('table, opening');
      if (this.#isFull) await this.#dialogs();
    }
    if (await this.#open('question')) await this.#look('question');
    if (await this.#open('news')) {
      await this.#look('news');
      await this.#page.keyboard.press('Escape');
      await this.#look('news, put away');
    }
    if (!(await this.#open('offer'))) return;
    await this.#lookAtTable('table, an offer open');
    if (!this.#isFull) return;
    await this.#worked();
    await this.#open('offer');
    await this.#player.press('Table offer');
    await this.#roundCard('round card');
  }

  async after(): Promise<void> {
    if (await this.#open('homeVote')) await this.#look('home vote');
    if (await this.#open('lastLook')) await this.#look('last look');
    if (await this.#open('delivery')) {
      await this.#look('ending, signed');
      await this.#player.press('See what becomes of it');
      if (await this.#page.locator('.screen-works').isVisible()) await this.#player.press('Go on');
      await expect(this.#page.locator('.screen-delivery')).toBeVisible();
      await this.#look('delivery');
      await this.#page.locator('.button-answer').first().click();
      await expect(this.#page.locator('.screen-works')).toBeVisible();
      await this.#look('delivery, what came of it');
      await this.#toLastWorks();
      await this.#look('delivery, what it all came to');
    }
    if (await this.#open('signed')) await this.#lookAtDebrief('debrief, signed');
    if (await this.#open('opening')) {
      await clearTable(this.#player);
      await this.#player.press('Walk away');
      await this.#player.press('Leave the table');
      await expect(this.#page.locator('.screen-ending')).toBeVisible();
      await this.#page.mouse.move(0, 0);
      await this.#look('ending, broken off');
      await this.#lookAtDebrief('debrief, broken off');
    }
    if (this.#isFull) await this.#ownGames();
  }

  async broken(): Promise<void> {
    await this.#open('opening');
    await clearTable(this.#player);
    await this.#page.evaluate(() => {
      const { get } = Map.prototype;
      Map.prototype.get = function (key: unknown) {
        if (key === 'payoff') throw new Error('broken on purpose');
        return get.call(this, key);
      };
    });
    await this.#page.getByRole('button', { name: 'Pay-off period: one step up' }).click();
    await expect(this.#page.getByRole('heading', { level: 1, name: 'Something broke' })).toBeVisible();
    await this.#look('error page');
    await leave(this.#page);
  }

  /** The table; with tabs, each of them. */
  async #lookAtTable(name: string): Promise<void> {
    await this.#look(name);
    const tabs = await this.#page.locator('.desk-narrow').getByRole('tab').all();
    for (const tab of tabs.slice(1)) {
      await tab.click();
      await this.#look(`${name}, ${await tab.textContent()}`);
    }
    await tabs[0]?.click();
  }

  /** The card that opens a round, after what they may ask first: its news, and the postcard behind them. */
  async #roundCard(name: string): Promise<void> {
    const question = this.#page.getByRole('button', { name: 'Answer', exact: true });
    await expect(question.or(this.#page.locator('.round-card'))).toBeVisible(reckoned);
    if (await question.isVisible()) await question.click();
    await expect(this.#page.locator('.round-card')).toBeVisible(reckoned);
    await this.#look(name);
    const postcard = this.#page.getByRole('button', { name: 'A postcard came with it' });
    if (!(await postcard.isVisible())) return;
    await postcard.click();
    await this.#look(`${name}, its postcard`);
  }

  /** Answers what delivery still asks, until it says what it all came to. */
  async #toLastWorks(): Promise<void> {
    const end = this.#page.locator('.screen-works').getByRole('button', { name: 'To the debrief' });
    const on = this.#page.getByRole('button', { name: 'Go on', exact: true });
    const answer = this.#page.locator('.button-answer').first();
    for (let cards = 0; cards < 6; cards += 1) {
      await expect(end.or(on).or(answer)).toBeVisible();
      if (await end.isVisible()) return;
      await ((await on.isVisible()) ? on : answer).click();
    }
    throw new Error('delivery never ended');
  }

  /** Own games among the records: the list, one walked through, and two side by side. */
  async #ownGames(): Promise<void> {
    const kept = [this.#moments().get('signed')!, this.#moments().get('broken')!];
    await leave(this.#page);
    await keepOnly(this.#page, kept);
    await this.#player.press('What really happened');
    await expect(this.#page.locator('.family-pick')).toHaveCount(kept.length);
    await this.#page.mouse.move(0, 0);
    await this.#look('records, own games');
    for (const pick of await this.#page.locator('.family-pick').all()) await pick.click();
    await this.#player.press('Compare the two chosen');
    await expect(this.#page.locator('.screen-comparison')).toBeVisible();
    await this.#look('two games side by side');
    await this.#player.press('What really happened');
    await this.#player.press(/^Replay /);
    await expect(this.#page.locator('.screen-replay')).toBeVisible();
    await expect(this.#page.locator('.waiting')).toHaveCount(0, reckoned);
    await this.#look('game walked through');
  }

  async #lookAtDebrief(name: string): Promise<void> {
    const toDebrief = this.#page.getByRole('button', { name: /^(To the debrief|See what becomes of it)$/ });
    if (await toDebrief.isVisible()) await toDebrief.click();
    const frontier = this.#page.getByRole('img', { name: /All that was possible/ });
    await expect(frontier).toBeVisible(reckoned);
    await expect(this.#page.locator('.waiting')).toHaveCount(0, reckoned);
    await this.#look(name);
  }

  async #dialogs(): Promise<void> {
    const forms = [/^Ask/, /^Reveal/, /^Levers/, /^Caucus/, /^Say in public/, /^Pause/];
    const others = this.#page.locator('.desk-narrow');
    const narrow = (await others.count()) > 0;
    for (const name of [...forms, ...(narrow ? [] : ['Minutes']), 'What comes next', 'Menu', 'Walk away']) {
      await this.#player.press(name);
      await this.#inDialog(String(name).replaceAll(/[/^]/g, ''));
    }
    await this.#player.press(/^Link /);
    await this.#inDialog('Link');
    await this.#page.keyboard.press('?');
    await this.#inDialog('Keys');
    await this.#player.press('Advisers');
    await this.#player.press('Adviser on finance: where should we look?');
    await this.#player.press('Adviser on finance: which two terms?');
    await this.#player.press('Adviser on finance: show me the package');
    await expect(this.#page.locator('.waiting')).toHaveCount(0, reckoned);
    await this.#inDialog('Advisers');
  }

  async #inDialog(name: string): Promise<void> {
    await expect(this.#page.locator('.overlay')).toBeVisible();
    await this.#look(`dialog, ${name}`);
    await this.#page.keyboard.press('Escape');
    await expect(this.#page.locator('.overlay')).toHaveCount(0);
  }

  /** Every row unfolded, a link in the draft, a term agreed, and the question before a bad acceptance. */
  async #worked(): Promise<void> {
    const folded = this.#page.locator('.row-toggle[aria-expanded=false]:not([data-disabled])');
    while ((await folded.count()) > 0) await folded.first().click();
    const agree = this.#page.getByRole('button', { name: /^Agree .* in principle/ }).first();
    if (await agree.isVisible()) {
      await agree.click();
      await this.#player.press('Agree');
    }
    await this.#player.press(/^Link /);
    await this.#player.press('Add to my draft');
    await this.#page.locator('.sheet-rows').evaluate((rows) => rows.scrollTo(0, 0));
    await this.#look('table, every row open');
    await this.#page.locator('.sheet-rows').evaluate((rows) => rows.scrollTo(0, rows.scrollHeight));
    await this.#look('table, a link in the draft');
  }

  /** Lays a moment of this chair's game out; false where its games never come to it. */
  async #open(moment: MomentName): Promise<boolean> {
    const lines = this.#moments().get(moment);
    if (lines === undefined) return false;
    await leave(this.#page);
    await keepOnly(this.#page, [lines]);
    await this.#player.press('New game');
    await this.#player.press('Back to title');
    // Not "Continue", which a game that is over does not have.
    const kept = this.#page.locator('.saved').getByRole('button', { name: /^Open / });
    // The title may still list the games of the moment before.
    await expect(kept).toHaveCount(1);
    await kept.click();
    // Where the button stood, a term of the sheet may stand now, and explain itself over what is looked at.
    await this.#page.mouse.move(0, 0);
    await expect(this.#page.locator('.title-body')).toHaveCount(0);
    await expect(this.#page.locator('.screen.loading')).toHaveCount(0);
    await expect(this.#page.getByText('They are conferring…').first()).toBeHidden(reckoned);
    await this.#page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    await this.#page.evaluate(() => scrollTo(0, 0));
    return true;
  }

  #moments(): ReadonlyMap<MomentName, MomentLines> {
    const { table, seat, depth } = this.#chair;
    const id = `${table} ${seat} ${depth}`;
    const names = depth === 'table' ? tableMoments : walkedMoments;
    const known = momentsByChair.get(id) ?? gameMoments(table, seat, names);
    momentsByChair.set(id, known);
    return known;
  }
}

const tableMoments: readonly MomentName[] = ['opening', 'question', 'news', 'offer'];
const walkedMoments: readonly MomentName[] = [
  'dossier',
  'preparation',
  ...tableMoments,
  'homeVote',
  'lastLook',
  'delivery',
  'signed',
  'broken',
];

/** From wherever the page stands to the title. */
async function leave(page: Page): Promise<void> {
  if ((await page.locator('.title-body').count()) > 0) return;
  await page.reload();
  await page.waitForSelector('[data-stage="on"]');
}

/** The browser's storage with these saved games and no other. */
async function keepOnly(page: Page, games: readonly MomentLines[]): Promise<void> {
  await page.evaluate(async (kept) => {
    const open = indexedDB.open('vakhsh-games');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const stores = database.transaction(['games', 'lines', 'snapshots', 'backups'], 'readwrite');
    for (const name of stores.objectStoreNames) stores.objectStore(name).clear();
    for (const [game, lines] of kept.entries()) {
      const id = `walked-${game}`;
      stores.objectStore('games').put({
        id,
        headerLine: lines[0],
        lines: lines.length,
        size: new Blob(lines.map((line) => `${line}\n`)).size,
        changedAt: 1_795_000_000_000 - game,
      });
      for (const [at, line] of lines.entries()) stores.objectStore('lines').put(line, [id, at]);
    }
    await new Promise((resolve) => {
      stores.oncomplete = resolve;
    });
    database.close();
  }, games as string[][]);
}
