import type { StorePromise } from './game-store-contract.ts';

/** Promises of the browser's store alone: the desktop program runs only once. */
export const windowPromises: StorePromise[] = [
  {
    title:
      'a window that has fallen behind another one may not write into the same game until it has read it',
    async check(open) {
      const [one, other] = [open(), open()];
      await one.create('g1', '{"header":true}');
      await other.read('g1');
      await one.append('g1', '{"n":1}');
      const refused = await other.append('g1', '{"n":1,"by":"the other window"}');
      if (refused.ok || refused.code !== 'store/changed-elsewhere') throw new Error(JSON.stringify(refused));
      await other.read('g1');
      const accepted = await other.append('g1', '{"n":2}');
      const log = await other.read('g1');
      if (!accepted.ok || !log.ok) throw new Error(JSON.stringify([accepted, log]));
      if (log.text !== '{"header":true}\n{"n":1}\n{"n":2}\n') throw new Error(log.text);
    },
  },
];
