import { RedisDriver } from '@colyseus/redis-driver';
import { RedisPresence } from '@colyseus/redis-presence';

/** What several processes of a host share: who is where, and which rooms there are. */
export function redisParts(address: string) {
  return { presence: new RedisPresence(address), driver: new RedisDriver(address) };
}
