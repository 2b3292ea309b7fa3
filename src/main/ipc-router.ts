import {
  type IpcAnswers,
  type IpcArguments,
  type IpcChannel,
  type IpcRefusal,
  ipcChannels,
} from '#protocol/ipc.ts';
import { isAppAddress } from './app-address.ts';

/** Who sent a message: the address of the frame, and whether it is its window's main frame. */
export interface IpcSender {
  address: string;
  isMainFrame: boolean;
}

/** One handler a channel; its arguments have passed the channel's schema. */
export type IpcHandlers = {
  [Channel in IpcChannel]: (...args: IpcArguments<Channel>) => Promise<IpcAnswers[Channel]>;
};

export type IpcRouter = (channel: IpcChannel, sender: IpcSender, args: unknown[]) => Promise<unknown>;

/**
 * The one door for messages from pages: refuses foreign senders and malformed arguments, and turns an error of a
 * handler into a code, because Electron would send only its message.
 * @param onError is told of errors that handlers throw, which are bugs
 */
export function ipcRouter(handlers: IpcHandlers, onError: (error: unknown) => void): IpcRouter {
  return async (channel, sender, args) => {
    if (!sender.isMainFrame || !isAppAddress(sender.address)) return refusal('ipc/foreign-sender');
    const parsed = ipcChannels[channel].safeParse(args);
    if (!parsed.success) return refusal('ipc/bad-arguments');
    const handler = handlers[channel] as (...args: unknown[]) => Promise<unknown>;
    try {
      return await handler(...parsed.data);
    } catch (error) {
      onError(error);
      return refusal('ipc/failed');
    }
  };
}

function refusal(code: IpcRefusal['code']): IpcRefusal {
  return { ok: false, code };
}
