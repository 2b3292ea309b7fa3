import { matchMaker } from '@colyseus/core';
import type { Express, NextFunction, Request, Response } from 'express';
import { lessonSettingsSchema } from '#protocol/class/lesson-settings.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { resultsCsv } from '../results/results-csv.ts';
import { resultsJson } from '../results/results-json.ts';
import type { JudgedTable } from '../results/table-result.ts';
import { lessonRoomId } from '../rooms/lesson-room.ts';
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
      addresses: [...host.names, ...ownAddresses(), '127.0.0.1'].map((name) => hostAddress(name, port())),
      tables: host.packs.tables.map((id) => ({ id, titles: titlesOf(host, id), events: eventsOf(host, id) })),
    });
  });
  app.get('/teacher/lessons', only, (_request: Request, response: Response) => {
    response.json(host.journal.lessons().map((code) => summary(host, code)));
  });
  app.post('/teacher/lessons', only, async (request: Request, response: Response) => {
    const settings = lessonSettingsSchema.safeParse(request.body);
    const code = settings.success ? await createLesson(host, settings.data) : null;
    if (code !== null) return response.json({ code });
    const place = settings.success ? 'table' : (settings.error.issues[0]?.path.join('.') ?? 'settings');
    return response.status(400).json({ code: 'lesson/bad-settings', place });
  });
  app.get('/teacher/lessons/:code/results.csv', only, async (request: Request, response: Response) => {
    const report = await reportOf(String(request.params.code));
    if (!report) return response.status(404).json({ code: 'lesson/unknown' });
    response.type('text/csv; charset=utf-8');
    response.attachment(`lesson-${report.lesson.code}.csv`);
    const { table, rounds } = report.lesson.settings;
    return response.send(resultsCsv(report.lesson, report.judged, host.packs.scenario(table, rounds)!));
  });
  app.get('/teacher/lessons/:code/results.json', only, async (request: Request, response: Response) => {
    const report = await reportOf(String(request.params.code));
    return report
      ? response.json(resultsJson(report.lesson, report.judged))
      : response.status(404).json({ code: 'lesson/unknown' });
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

function summary(host: HostParts, code: string) {
  const opened = JSON.parse(host.journal.read(code, 'lesson')[0]!.text) as {
    at: number;
    settings: { table: string };
  };
  return { code, at: opened.at, table: opened.settings.table };
}

function titlesOf(host: HostParts, id: string, key = 'table.title'): Record<string, string> {
  const texts = Object.entries(host.packs.texts(id));
  return Object.fromEntries(texts.map(([language, text]) => [language, text[key] ?? id]));
}

function eventsOf(host: HostParts, id: string) {
  const events = host.packs.scenario(id)?.public.events ?? [];
  return events.map((event) => ({ id: event.id, titles: titlesOf(host, id, `event.${event.id}.title`) }));
}

async function reportOf(code: string): Promise<{ lesson: Lesson; judged: readonly JudgedTable[] } | null> {
  const room = await matchMaker.driver.findOne({ roomId: lessonRoomId(code) });
  if (!room) return null;
  return (await matchMaker.remoteRoomCall(room.roomId, 'report' as never, [], 120_000)) as never;
}
