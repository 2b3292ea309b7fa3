import { z } from 'zod';

const bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });

/** What the desktop program remembers about itself; saved games are elsewhere. */
const shellStateSchema = z.strictObject({
  format: z.literal('vakhsh-shell'),
  version: z.literal(1),
  lang: z.string().regex(/^[a-z]{2}$/),
  /** Absolute paths of files opened or saved, the last one first. */
  recent: z.array(z.string().max(4096)).max(10),
  window: z.strictObject({
    /** Place on the desktop when neither maximised nor full screen; null before the first window. */
    bounds: bounds.nullable(),
    isMaximized: z.boolean(),
    isFullScreen: z.boolean(),
    /** Electron's zoom level: 0 is 100 %, each step a fifth more or less. */
    zoom: z.number().min(-3).max(4),
  }),
});

export type ShellState = z.infer<typeof shellStateSchema>;
export type Bounds = z.infer<typeof bounds>;

export const freshShellState: ShellState = {
  format: 'vakhsh-shell',
  version: 1,
  lang: 'en',
  recent: [],
  window: { bounds: null, isMaximized: false, isFullScreen: false, zoom: 0 },
};

/** Reads what was remembered; a fresh state where nothing is, or nothing that this program understands. */
export function parseShellState(text: string): ShellState {
  try {
    const parsed = shellStateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : freshShellState;
  } catch {
    return freshShellState;
  }
}

/** A list of recent files with one more at its top. */
export function withRecent(recent: readonly string[], path: string): string[] {
  return [path, ...recent.filter((other) => other !== path)].slice(0, 10);
}
