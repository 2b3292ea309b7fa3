import type { DropZoneProps } from 'react-aria-components';

type DropItems = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'];

/** The files among what was dropped; those of a folder too. */
export async function droppedFiles(items: DropItems): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile());
    if (item.kind !== 'directory') continue;
    for await (const entry of item.getEntries()) if (entry.kind === 'file') files.push(await entry.getFile());
  }
  return files;
}
