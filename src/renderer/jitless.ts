import { z } from 'zod';

/**
 * First import of every entry of the renderer, workers included: without it Zod probes `new Function`, which
 * the content security policy reports as a violation.
 */
z.config({ jitless: true });
