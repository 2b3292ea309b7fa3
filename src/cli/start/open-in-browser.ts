import { spawn } from 'node:child_process';

/** Asks the system to open an address of ours in the user's browser; when it cannot, the printed address is enough. */
export function openInBrowser(address: string): void {
  const [program, ...args] = commandFor(process.platform);
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function commandFor(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return ['xdg-open'];
}
