/**
 * Whole minutes between two times of a log, rounded; reckoned from their digits, since analysis knows no clock.
 *
 * @param from ISO time in UTC, `2026-11-23T12:00:00.000Z`
 */
export function minutesBetween(from: string, to: string): number {
  return Math.round((secondOf(to) - secondOf(from)) / 60);
}

function secondOf(iso: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = iso.match(/\d+/g)!.map(Number);
  // Years begin in March, so that the leap day is the last of its year.
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const days =
    marchYear * 365 +
    Math.floor(marchYear / 4) -
    Math.floor(marchYear / 100) +
    Math.floor(marchYear / 400) +
    Math.floor((monthFromMarch * 153 + 2) / 5) +
    day;
  return ((days * 24 + hour) * 60 + minute) * 60 + second;
}
