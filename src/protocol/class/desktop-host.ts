import { z } from 'zod';

/** What the desktop program tells its class host when it starts it: folders, as absolute paths, and a version. */
export const desktopHostTaskSchema = z.strictObject({
  data: z.string(),
  packs: z.string(),
  locales: z.string(),
  renderer: z.string(),
  app: z.string(),
  /** The host that stopped of itself, whose place the new one takes; null at the first start. */
  again: z
    .strictObject({ port: z.int().min(1).max(65_535), code: z.string(), secret: z.string() })
    .nullable(),
});

export type DesktopHostTask = z.infer<typeof desktopHostTaskSchema>;

/** What the class host of the desktop program tells it, once. */
export const desktopHostReportSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ready'),
    port: z.int().min(1).max(65_535),
    /** Where students come in, such as `http://192.168.1.5:4790/join`. */
    join: z.url(),
    code: z.string(),
    secret: z.string(),
  }),
  z.strictObject({ type: z.literal('failed'), message: z.string() }),
]);

export type DesktopHostReport = z.infer<typeof desktopHostReportSchema>;

/** What the game's page is told of the class that its program hosts: nothing that only the teacher may know. */
export type HostedClass =
  | { readonly ok: true; readonly join: string; readonly code: string }
  | { readonly ok: false; readonly code: 'class/not-started'; readonly message: string };
