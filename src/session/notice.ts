/** One sentence to the player, as a key of the interface's texts with its arguments. */
export interface Notice {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}
