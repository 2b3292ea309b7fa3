import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { droppedFiles } from '../import/dropped-files.ts';
import { readGameFile } from '../import/read-game-file.ts';
import { useLanguage } from '../language/use-language.ts';
import { useSittingActor } from '../sitting-context.ts';

/** Opens a game that somebody handed over, whole or as minutes, picked or dropped. */
export function OpenGameBox() {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const open = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file) send({ type: 'player.openedReel', wish: await readGameFile(file) });
  };
  return (
    <DropZone
      className="drop-zone drop-zone-paper"
      aria-label={t('archive.drop')}
      onDrop={({ items }) => void droppedFiles(items).then(open)}
    >
      <FileTrigger
        acceptedFileTypes={['.vakhsh', '.vakhsh-minutes']}
        onSelect={(list) => void open(list ? [...list] : [])}
      >
        <Button className="button">{t('archive.open')}</Button>
      </FileTrigger>
      <p className="drop-hint">{t('archive.openHint')}</p>
    </DropZone>
  );
}
