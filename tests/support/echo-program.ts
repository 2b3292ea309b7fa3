import { createServer } from 'node:http';
import { type Client, Room, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';

/** A bare Colyseus room that gives back what it is sent: what the parts cost without the game. */
class EchoRoom extends Room {
  override patchRate = null;
  override autoDispose = false;
  override messages = { move: (_client: Client, message: unknown): unknown => message };
}

const server = createServer();
const game = new Server({
  transport: new WebSocketTransport({ server, maxPayload: 16 * 1024 }),
  greet: false,
  gracefullyShutdown: false,
});
game.define('echo', EchoRoom);
await game.listen(0);
const address = server.address();
process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : 0}\n`);
