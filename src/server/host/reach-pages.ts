import type { Express, Request, Response } from 'express';
import { reachReportSchema } from '#protocol/class/reach-report.ts';
import { jsonBody } from './class-pages.ts';
import type { HostParts } from './host-parts.ts';

/** Takes the word of a device that it reaches this host; the teacher's page lists it. */
export function reachPages(app: Express, { reached, now }: HostParts): void {
  app.post('/reached', jsonBody, (request: Request, response: Response) => {
    const report = reachReportSchema.safeParse(request.body);
    if (!report.success) return response.status(400).json({ code: 'reach/unreadable' });
    const isPhone = /Mobi|Android|iPhone|iPad/i.test(request.get('user-agent') ?? '');
    const address = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
    reached.note({ address, kind: isPhone ? 'phone' : 'computer', line: report.data.line, at: now() });
    return response.json({ ok: true });
  });
}
