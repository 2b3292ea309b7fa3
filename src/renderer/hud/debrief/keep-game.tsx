import { Button } from 'react-aria-components';
import type { DeskGame } from '#session/desk-game.ts';
import { useLanguage } from '../language/use-language.ts';
import { ExportButtons } from '../replay/export-buttons.tsx';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { HandInBox } from './hand-in-box.tsx';

/** Walks through the finished game, or hands it out. */
export function KeepGame({ game }: { game: DeskGame }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const analysis = useSitting(({ context }) => context.analysis);
  return (
    <section className="paper" aria-labelledby="keep-heading">
      <h2 id="keep-heading">{t('keep.title')}</h2>
      <p className="second">{t('keep.body')}</p>
      <div className="button-row">
        <Button className="button" onPress={() => send({ type: 'player.replayedGame' })}>
          {t('keep.replay')}
        </Button>
        <ExportButtons game={game} />
      </div>
      {analysis ? <HandInBox game={game} analysis={analysis} /> : null}
    </section>
  );
}
