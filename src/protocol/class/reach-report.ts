import { z } from 'zod';

/** What a device tells that tries the way to the host: whether a lasting line opened, too. */
export const reachReportSchema = z.strictObject({ line: z.boolean() });
