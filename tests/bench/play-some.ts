import { clearTable, type Player } from '../support/a-player.ts';

/** Two rounds as somebody plays them: terms are moved, the minutes are read, offers go to and fro. */
export async function playSome(player: Player): Promise<void> {
  const { page, press } = player;
  for (let round = 0; round < 2; round += 1) {
    await page.getByRole('slider').nth(round).focus();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('ArrowLeft');
      await page.waitForTimeout(250);
    }
    await press('Minutes');
    await page.waitForTimeout(1_500);
    await press('Close');
    await page.waitForTimeout(1_500);
    await press('Table offer');
    await clearTable(player);
    await page.waitForTimeout(5_000);
    await clearTable(player);
  }
}
