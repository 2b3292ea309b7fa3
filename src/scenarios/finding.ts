/** The files of a pack, as people see their names. */
export type PackFile =
  | 'public.json'
  | 'seat-a.json'
  | 'seat-b.json'
  | 'text/public.json'
  | 'text/a.json'
  | 'text/b.json';

/** Something wrong with a scenario: where it stands, and one clear sentence. */
export interface Finding {
  readonly file: PackFile;
  /** Place inside the file, such as `home[2].yesIf`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

export type Refusal = { readonly ok: false } & Finding;

export function refuse(finding: Finding): Refusal {
  return { ok: false, ...finding };
}
