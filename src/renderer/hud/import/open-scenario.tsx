import { useState } from 'react';
import { Button, DropZone, FileTrigger } from 'react-aria-components';
import type { InterchangeRefusal } from '#scenarios/interchange/interchange-file.ts';
import type { PlayableFilesReading } from '#scenarios/interchange/playable-files.ts';
import { Explained } from '../controls/explained.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSittingActor } from '../sitting-context.ts';
import { droppedFiles } from './dropped-files.ts';
import { isGameFile, readGameFile } from './read-game-file.ts';

/** Reads the files that a person picked as one scenario to play. */
export type OpenScenario = (files: readonly File[]) => Promise<PlayableFilesReading>;

const archiveEnding = '.vakhsh-games';
const endings = ['.xml', '.yml', '.yaml', '.json', '.vakhsh', '.vakhsh-minutes', archiveEnding];

/**
 * Opens other people's scenarios: one file of ours, or a domain with its two profiles, picked or dropped. A game file
 * is opened as a replay; a file of all saved games brings them in.
 */
export function OpenScenarioBox({ openScenario }: { openScenario: OpenScenario }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const [refusal, setRefusal] = useState<InterchangeRefusal | null>(null);
  const open = async (files: readonly File[]): Promise<void> => {
    setRefusal(null);
    const [first] = files;
    if (first === undefined) return;
    if (first.name.endsWith(archiveEnding)) {
      send({ type: 'player.openedFile', name: first.name, text: await first.text() });
      return;
    }
    if (isGameFile(first.name)) {
      send({ type: 'player.openedReel', wish: await readGameFile(first) });
      return;
    }
    const reading = await openScenario(files);
    if (reading.ok) send({ type: 'player.broughtScenario', brought: reading });
    else setRefusal(reading);
  };
  return (
    <DropZone
      className="drop-zone drop-zone-quiet"
      aria-label={t('import.drop')}
      onDrop={({ items }) => void droppedFiles(items).then(open)}
    >
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={endings}
        onSelect={(list) => void open(list ? [...list] : [])}
      >
        <Button className="button button-on-slate button-small">{t('import.open')}</Button>
      </FileTrigger>
      <p className="drop-hint">
        {t('import.hint')} <Explained about={t('import.kinds')}>{t('import.which')}</Explained>
      </p>
      {refusal ? (
        <p className="drop-refusal" role="alert">
          {t(refusal.element === 'file' ? 'import.refusedWhole' : 'import.refused', {
            file: refusal.file,
            element: refusal.element,
            message: refusal.message.replace(/\.$/, ''),
          })}
        </p>
      ) : null}
    </DropZone>
  );
}
