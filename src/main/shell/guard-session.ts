import type { Session } from 'electron';
import { mayDownload } from './may-download.ts';
import { mayRequest } from './may-request.ts';

/** Denies a session every permission, every device, every foreign download and every request that leaves the computer. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayRequest(url) }));
  session.on('will-download', (event, item) => {
    if (!mayDownload(item.getURL())) event.preventDefault();
  });
  // The browser inside would fetch dictionaries.
  session.setSpellCheckerEnabled(false);
}
