import { useEffect, useState } from 'react';
import { Button, DropZone, type DropZoneProps, FileTrigger } from 'react-aria-components';
import type { InterchangeRefusal } from '#scenarios/interchange/interchange-file.ts';
import type { PlayableFilesReading } from '#scenarios/interchange/playable-files.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSittingActor } from '../sitting-context.ts';

/** Reads the files that a person picked as one scenario to play. */
export type OpenScenario = (files: readonly File[]) => Promise<PlayableFilesReading>;

type DropItems = Parameters<NonNullable<DropZoneProps['onDrop']>>[0]['items'];

const endings = ['.xml', '.yml', '.yaml', '.json'];

/** Opens other people's scenarios: one file of ours, or a domain with its two profiles, picked or dropped. */
export function OpenScenarioBox({ openScenario }: { openScenario: OpenScenario }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const [refusal, setRefusal] = useState<InterchangeRefusal | null>(null);
  useStayingOnThePage();
  const open = async (files: readonly File[]): Promise<void> => {
    setRefusal(null);
    if (files.length === 0) return;
    const reading = await openScenario(files);
    if (reading.ok) send({ type: 'player.broughtScenario', brought: reading });
    else setRefusal(reading);
  };
  return (
    <DropZone
      className="drop-zone"
      aria-label={t('import.drop')}
      onDrop={({ items }) => void filesIn(items).then(open)}
    >
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={endings}
        onSelect={(list) => void open(list ? [...list] : [])}
      >
        <Button className="button button-on-slate">{t('import.open')}</Button>
      </FileTrigger>
      <p className="drop-hint">{t('import.hint')}</p>
      {refusal ? (
        <p className="drop-refusal" role="alert">
          {t('import.refused', {
            file: refusal.file,
            element: refusal.element,
            message: refusal.message.replace(/\.$/, ''),
          })}
        </p>
      ) : null}
    </DropZone>
  );
}

/** The files among what was dropped; those of a folder too. */
async function filesIn(items: DropItems): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile());
    if (item.kind !== 'directory') continue;
    for await (const entry of item.getEntries()) if (entry.kind === 'file') files.push(await entry.getFile());
  }
  return files;
}

/** A file that is dropped beside the box would otherwise take the place of the page. */
function useStayingOnThePage(): void {
  useEffect(() => {
    const stay = (event: Event): void => event.preventDefault();
    for (const type of ['dragover', 'drop']) window.addEventListener(type, stay);
    return () => {
      for (const type of ['dragover', 'drop']) window.removeEventListener(type, stay);
    };
  }, []);
}
