import { matchMaker } from '@colyseus/core';
import { lessonRoomId } from '../lesson/room-ids.ts';
import { type TableTask, taskStream } from '../table/table-task.ts';
import type { HostParts } from './host-parts.ts';

/**
 * Goes on with what this process's journal holds: lessons that it began, and tables of lessons that another process
 * began. What an earlier run of this process left in the shared list of rooms is taken out first.
 */
export async function reopenLessons(host: HostParts): Promise<void> {
  const { journal } = host;
  for (const lesson of journal.lessons()) {
    const begun = journal.read(lesson, 'lesson');
    if (begun.at(-1)?.text.startsWith('{"type":"ended"')) continue;
    if (begun.length > 0) {
      await matchMaker.driver.remove(lessonRoomId(lesson));
      await matchMaker.handleCreateRoom('lesson', { type: 'resume', code: lesson });
    } else await reopenTables(host, lesson);
  }
}

async function reopenTables({ journal }: HostParts, lesson: string): Promise<void> {
  for (const stream of journal.streams(lesson)) {
    if (!stream.endsWith(taskStream(''))) continue;
    const task = JSON.parse(journal.read(lesson, stream)[0]!.text) as TableTask;
    await matchMaker.driver.remove(task.room);
    await matchMaker.handleCreateRoom('table', task);
  }
}
