import type { SittingActor } from '#session/sitting.ts';

const endings = ['.vakhsh', '.vakhsh-games', '.vakhsh-minutes'];

/**
 * Opens a file of ours that is dropped anywhere on the page. Boxes for files hear their own drops first; any other
 * file is let fall, for the browser would show it in the page's place.
 */
export function openDroppedFiles(actor: SittingActor): void {
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) =>
      endings.some((ending) => name.toLowerCase().endsWith(ending)),
    );
    if (file) void open(file, actor);
  });
}

async function open(file: File, actor: SittingActor): Promise<void> {
  actor.send({ type: 'player.openedFile', name: file.name, text: await file.text() });
}
