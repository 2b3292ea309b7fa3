import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SavedGame } from '#session/saved-game.ts';
import { ConfirmBox } from '../controls/confirm-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useSittingActor } from '../sitting-context.ts';
import { useWords } from '../words/use-words.ts';

/** The list of saved games, each to go on with or, after a question, to delete. */
export function SavedGames({ games }: { games: readonly SavedGame[] }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const [doomed, setDoomed] = useState<SavedGame | null>(null);
  if (games.length === 0) return null;
  return (
    <section className="saved paper" aria-labelledby="saved-heading">
      <h2 id="saved-heading">{t('title.savedGames')}</h2>
      <ul className="saved-list">
        {games.map((game) => (
          <SavedRow key={game.id} game={game} onDelete={() => setDoomed(game)} />
        ))}
      </ul>
      <ConfirmBox
        title={t('title.deleteQuestion')}
        body={t('title.deleteBody')}
        confirm={t('title.deleteConfirm')}
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed && send({ type: 'player.deletedGame', id: doomed.id })}
      />
    </section>
  );
}

function SavedRow({ game, onDelete }: { game: SavedGame; onDelete: () => void }) {
  const { t, format, lang } = useLanguage();
  const words = useWords();
  const { send } = useSittingActor();
  const day = new Date(game.changedAt).toISOString();
  const name = game.type === 'readable' ? gameName(game) : t('title.unreadableName');
  return (
    <li className="saved-row">
      <div className="saved-name">
        <strong>{name}</strong>
        <span className="second">
          {t('title.savedAt', { date: format.date(day.slice(0, 10), 'short'), time: day.slice(11, 16) })}
        </span>
      </div>
      <Button
        className="button"
        aria-label={t('title.openGame', { game: name })}
        onPress={() => send({ type: 'player.continuedGame', id: game.id })}
      >
        {t('title.open')}
      </Button>
      <Button
        className="button button-quiet"
        aria-label={t('title.deleteGame', { game: name })}
        onPress={onDelete}
      >
        {t('title.delete')}
      </Button>
    </li>
  );

  function gameName({ names, scenario, seat, seed }: Extract<SavedGame, { type: 'readable' }>): string {
    if (names === null) return t('title.gameName', { role: words.side(seat), seed: String(seed) });
    const own = names[lang] ?? names.en ?? Object.values(names)[0];
    return own
      ? t('title.importedName', { ...own, seed: String(seed) })
      : t('title.importedUnnamed', { table: scenario, seed: String(seed) });
  }
}
