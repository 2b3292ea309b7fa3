import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { FamilyGame } from '#session/replay/read-family.ts';
import { useLanguage } from '../language/use-language.ts';
import { useTableTexts } from '../scenarios/use-table-texts.ts';
import { useSittingActor } from '../sitting-context.ts';

/** Saved games, each branch below the game that it left; any two of one table can be laid side by side. */
export function FamilyTree({ family }: { family: readonly FamilyGame[] }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const names = useGameNames(family);
  if (family.length === 0) return <p>{t('archive.noGames')}</p>;
  if (names === null) return null;
  const table = family.find(({ id }) => id === picked[0])?.scenario ?? null;
  const pick = (id: string, isPicked: boolean): void =>
    setPicked(isPicked ? [...picked, id].slice(-2) : picked.filter((each) => each !== id));
  const branch = (parent: string | null) => {
    const games = family.filter((game) => (game.parent?.id ?? null) === parent);
    if (games.length === 0) return null;
    return (
      <ul className={parent === null ? 'family' : 'family family-branch'}>
        {games.map((game) => (
          <li key={game.id}>
            <div className="family-row">
              <Checkbox
                className="checkbox family-pick"
                isSelected={picked.includes(game.id)}
                isDisabled={table !== null && game.scenario !== table}
                onChange={(isPicked) => pick(game.id, isPicked)}
                aria-label={t('archive.pick', { game: names(game) })}
              >
                <span className="check-box" aria-hidden="true" />
              </Checkbox>
              <span className="family-name">
                <strong>{names(game)}</strong>
                <span className="second">
                  {game.ended ? <span className="saved-end">{t(`title.ended.${game.ended}`)}</span> : null}
                  {game.parent
                    ? t('archive.branchedAt', { n: game.parent.n, moves: game.commands })
                    : t('archive.moves', { moves: game.commands })}
                </span>
              </span>
              <Button
                className="button"
                aria-label={t('archive.replayGame', { game: names(game) })}
                onPress={() => send({ type: 'player.openedReel', wish: { type: 'saved', id: game.id } })}
              >
                {t('archive.replay')}
              </Button>
            </div>
            {branch(game.id)}
          </li>
        ))}
      </ul>
    );
  };
  const [one, other] = picked;
  return (
    <>
      {branch(null)}
      <Button
        className="button"
        isDisabled={other === undefined}
        onPress={() => one && other && send({ type: 'player.comparedGames', ids: [one, other] })}
      >
        {t('archive.compare')}
      </Button>
    </>
  );
}

/** What a game is called: table, chair, where it began, number; null until the texts are there. */
function useGameNames(family: readonly FamilyGame[]): ((game: FamilyGame) => string) | null {
  const { t, format } = useLanguage();
  const texts = useTableTexts(family.flatMap(({ scenario, bundled }) => (bundled ? [scenario] : [])));
  if (texts === null) return null;
  return ({ scenario, seat, seed, start }) => {
    const own = texts.get(scenario);
    const table = own?.['table.title']?.split(': ')[0] ?? scenario;
    const side = own?.[`side.${seat}`] ?? '';
    return start === null
      ? t('archive.gameName', { table, side, seed: String(seed) })
      : t('archive.takeOverName', { table, side, date: format.date(start, 'short'), seed: String(seed) });
  };
}
