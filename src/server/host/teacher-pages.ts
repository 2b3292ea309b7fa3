import { matchMaker } from '@colyseus/core';
import type { Express, NextFunction, Request, Response } from 'express';
import { resultsCsv } from '#analysis/lesson/results-csv.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import { lessonSettingsSchema } from '#protocol/class/lesson-settings.ts';
import { LESSON_STREAM, readLesson } from '../lesson/read-lesson.ts';
import { lessonRoomId } from '../lesson/room-ids.ts';
import { sittersIn } from '../results/sitters-in.ts';
import { jsonBody } from './class-pages.ts';
import { createLesson } from './create-lesson.ts';
import { hostAddress } from './host-address.ts';
import type { HostParts } from './host-parts.ts';
import { isLoopback } from './is-loopback.ts';
import { isSecret } from './is-secret.ts';
import { ownAddresses } from './own-names.ts';

/** What only the holder of the secret may ask over HTTP: open, list, export and delete lessons. */
export function teacherPages(app: Express, host: HostParts, port: () => number): void {
  const only = [jsonBody, teachersOnly(host)];
  app.get('/teacher/host', only, (_request: Request, response: Response) => {
    response.json({
      startedAgain: host.startedAgain,
      addresses: [...host.names, ...ownAddresses(), '127.0.0.1'].map((name) => ({
        ...hostAddress(name, port()),
        reach: hostAddress(name, port(), 'reach'),
      })),
      reached: host.reached.list(),
      tables: host.packs.tables.map((id) => ({ id, titles: titlesOf(host, id), events: eventsOf(host, id) })),
    });
  });
  app.get('/teacher/tables/:id/papers', only, (request: Request, response: Response) => {
    const papers = host.papers.papers(String(request.params.id));
    return papers ? response.json(papers) : response.status(404).json({ code: 'table/unknown' });
  });
  app.get('/teacher/lessons', only, (_request: Request, response: Response) => {
    response.json(ownLessons(host).map((code) => summary(host, code)));
  });
  app.post('/teacher/lessons', only, async (request: Request, response: Response) => {
    const settings = lessonSettingsSchema.safeParse(request.body);
    const code = settings.success ? await createLesson(host, settings.data) : null;
    if (code !== null) return response.json({ code });
    const place = settings.success ? 'table' : (settings.error.issues[0]?.path.join('.') ?? 'settings');
    return response.status(400).json({ code: 'lesson/bad-settings', place });
  });
  app.get('/teacher/lessons/:code/results.csv', only, async (request: Request, response: Response) => {
    const report = await reportOf(host, String(request.params.code));
    if (!report) return response.status(404).json({ code: 'lesson/unknown' });
    response.type('text/csv; charset=utf-8');
    response.attachment(`lesson-${report.code}.csv`);
    return response.send(resultsCsv(report, host.packs.scenario(report.scenario.id)!.public.roles));
  });
  app.get('/teacher/lessons/:code/results.json', only, async (request: Request, response: Response) => {
    const report = await reportOf(host, String(request.params.code));
    if (!report) return response.status(404).json({ code: 'lesson/unknown' });
    if (request.query.notes !== 'yes') return response.json(report);
    const notes = await matchMaker.remoteRoomCall(lessonRoomId(report.code), 'notes' as never, [], 30_000);
    return response.json({ ...report, notes });
  });
  app.get('/teacher/tables/:id', only, (request: Request, response: Response) => {
    const id = String(request.params.id);
    const scenario = host.packs.scenario(id);
    if (!scenario) return response.status(404).json({ code: 'table/unknown' });
    return response.json({ common: scenario.public, texts: host.packs.texts(id) });
  });
  app.delete('/teacher/lessons/:code', only, async (request: Request, response: Response) => {
    const code = String(request.params.code);
    if (!host.journal.lessons().includes(code)) return response.status(404).json({ code: 'lesson/unknown' });
    for (const { roomId } of await matchMaker.query({}))
      if (roomId === lessonRoomId(code) || roomId.startsWith(`T${code}-`))
        await matchMaker.remoteRoomCall(roomId, 'disconnect' as never, []);
    host.journal.remove(code);
    return response.json({ ok: true });
  });
}

function teachersOnly(host: HostParts) {
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!host.teacherRemote && !isLoopback(request.socket.remoteAddress)) {
      response.status(403).json({ code: 'teacher/elsewhere' });
      return;
    }
    const given = request.get('authorization')?.replace(/^Bearer /, '') ?? '';
    if (!isSecret(given, host.teacherSecret)) response.status(403).json({ code: 'teacher/wrong-secret' });
    else next();
  };
}

/** Lessons that this process opened; of others it may hold tables only. */
function ownLessons({ journal }: HostParts): readonly string[] {
  return journal.lessons().filter((code) => journal.streams(code).includes(LESSON_STREAM));
}

function summary(host: HostParts, code: string) {
  const { openedAt: at, settings, stage, members, report } = readLesson(host.journal, code);
  return { code, at, table: settings.table, stage, students: members.length, hasReport: report !== null };
}

function titlesOf(host: HostParts, id: string, key = 'table.title'): Record<string, string> {
  const texts = Object.entries(host.packs.texts(id));
  return Object.fromEntries(texts.map(([language, text]) => [language, text[key] ?? id]));
}

function eventsOf(host: HostParts, id: string) {
  const events = host.packs.scenario(id)?.public.events ?? [];
  return events.map((event) => ({ id: event.id, titles: titlesOf(host, id, `event.${event.id}.title`) }));
}

/** The results of a lesson: from its room while it has one, else as they were kept at its debrief. */
async function reportOf(host: HostParts, code: string): Promise<ClassReport | null> {
  if (!ownLessons(host).includes(code)) return null;
  const kept = readLesson(host.journal, code);
  if (kept.report) return sittersIn(kept, kept.report);
  const room = await matchMaker.driver.findOne({ roomId: lessonRoomId(code) });
  if (!room) return null;
  return (await matchMaker.remoteRoomCall(room.roomId, 'report' as never, [], 120_000)) as never;
}
