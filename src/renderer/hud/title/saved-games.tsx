import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SeatId } from '#engine/index.ts';
import type { SavedGame, ScenarioNames } from '#session/saved-game.ts';
import { ConfirmBox } from '../controls/confirm-box.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useTableTexts } from '../scenarios/use-table-texts.ts';
import { useSittingActor } from '../sitting-context.ts';
import type { PackTexts } from '../words/pack-texts.tsx';

/** The list of saved games, each to go on with or, after a question, to delete. */
export function SavedGames({ games }: { games: readonly SavedGame[] }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const [doomed, setDoomed] = useState<SavedGame | null>(null);
  const texts = useTableTexts(games.flatMap((game) => (isBundled(game) ? [game.scenario] : [])));
  if (games.length === 0 || texts === null) return null;
  return (
    <section className="saved paper" aria-labelledby="saved-heading">
      <h2 id="saved-heading">{t('title.savedGames')}</h2>
      <ul className="saved-list">
        {games.map((game) => (
          <SavedRow
            key={game.id}
            game={game}
            texts={isBundled(game) ? (texts.get(game.scenario) ?? {}) : {}}
            onDelete={() => setDoomed(game)}
          />
        ))}
      </ul>
      <Button
        className="button button-quiet"
        onPress={() => document.dispatchEvent(new Event('vakhsh-save-everything'))}
      >
        {t('menu.saveEverything')}
      </Button>
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

function isBundled(game: SavedGame): game is Extract<SavedGame, { type: 'readable' }> {
  return game.type === 'readable' && game.names === null;
}

type RowProps = { game: SavedGame; texts: PackTexts; onDelete: () => void };

function SavedRow({ game, texts, onDelete }: RowProps) {
  const { t, format, lang } = useLanguage();
  const { send } = useSittingActor();
  const day = new Date(game.changedAt).toISOString();
  const name = game.type === 'readable' ? gameName(game) : t('title.unreadableName');
  return (
    <li className="saved-row">
      <div className="saved-name">
        <strong>{name}</strong>
        <span className="second">
          {game.type === 'readable' && game.ended !== null ? (
            <span className="saved-end">{t(`title.ended.${game.ended}`)}</span>
          ) : null}
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

  function gameName({ names, scenario, seat, seed, two }: Extract<SavedGame, { type: 'readable' }>): string {
    const own =
      names === null ? bundledNames(texts, seat) : (names[lang] ?? names.en ?? Object.values(names)[0]);
    return own
      ? t('title.importedName', {
          table: own.table,
          side: two ? t('title.twoPersons') : own.side,
          seed: String(seed),
        })
      : t('title.importedUnnamed', { table: scenario, seed: String(seed) });
  }
}

/** The short name of a table of ours, before the colon of its title, and of a chair in it. */
function bundledNames(texts: PackTexts, seat: SeatId): ScenarioNames | null {
  const table = texts['table.title']?.split(': ')[0];
  const side = texts[`side.${seat}`];
  return table && side ? { table, side } : null;
}
