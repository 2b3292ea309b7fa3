/** One package that the game is made of. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package names it, such as "MIT". */
  readonly licence: string;
  /** Whole text; empty where the package ships none. */
  readonly text: string;
}

/** The licences that were gathered when the game was built; null when they cannot be had. */
export async function loadLicences(): Promise<readonly Licence[] | null> {
  try {
    const response = await fetch('/licences.json');
    const read: unknown = response.ok ? await response.json() : null;
    return Array.isArray(read) && read.every(isLicence) ? read : null;
  } catch {
    return null;
  }
}

function isLicence(value: unknown): value is Licence {
  if (typeof value !== 'object' || value === null) return false;
  const { name, version, licence, text } = value as Record<string, unknown>;
  return [name, version, licence, text].every((part) => typeof part === 'string');
}
