import { join } from 'node:path';
import { projectRoot } from '#cli/start/project-root.ts';
import { openClassHost } from '#server/host/class-host.ts';

const [data = '.', port = '0'] = process.argv.slice(2);
const host = await openClassHost({
  port: Number(port),
  data,
  folders: {
    packs: process.env.VAKHSH_PACKS ?? join(projectRoot, 'assets', 'packs'),
    locales: join(projectRoot, 'assets', 'locales'),
    renderer: join(projectRoot, 'out', 'renderer'),
  },
  app: 'test',
  teacherSecret: process.env.VAKHSH_TEACHER_SECRET ?? '',
  startedAgain: false,
  teacherRemote: false,
  botPause: Number(process.env.VAKHSH_BOT_PAUSE ?? 0),
  names: (process.env.VAKHSH_NAMES ?? '').split(',').filter(Boolean),
  redis: process.env.REDIS_URL ?? null,
  publicAddress: process.env.VAKHSH_PUBLIC_ADDRESS ?? null,
  otherAddresses: [],
  now: Date.now,
  say: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(`${host.port}\n`);
