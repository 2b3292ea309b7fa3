import { useContext } from 'react';
import { Button } from 'react-aria-components';
import type { DeskGame } from '#session/desk-game.ts';
import { exportFull, exportPublic } from '#session/replay/export-game.ts';
import { ExportContext } from '../export-context.ts';
import { useLanguage } from '../language/use-language.ts';

type Props = { game: DeskGame; className?: string };

/** Saves a game to hand out: whole, or as its public minutes. */
export function ExportButtons({ game, className = 'button' }: Props) {
  const { t } = useLanguage();
  const save = useContext(ExportContext);
  if (save === null) return null;
  return (
    <>
      <Button
        className={className}
        onPress={() => {
          const { name, text } = exportFull(game);
          save(name, text);
        }}
      >
        {t('export.full')}
      </Button>
      <Button
        className={className}
        onPress={() => {
          const { name, text } = exportPublic(game);
          save(name, text);
        }}
      >
        {t('export.public')}
      </Button>
    </>
  );
}
