/** Codenames that differ in capitals only are one: people type them on phones. */
export function isSameName(one: string, other: string): boolean {
  return one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en');
}
