import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { LibraryButtons } from '../codex/library-buttons.tsx';
import { type OpenScenario, OpenScenarioBox } from '../import/open-scenario.tsx';
import { useLanguage } from '../language/use-language.ts';
import { SettingsFields } from '../shell/settings-fields.tsx';
import { useKeptFocus } from '../shell/use-kept-focus.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { HostClassBox } from './host-class-box.tsx';
import { SavedGames } from './saved-games.tsx';

/** A game that explains itself. With this seed a fair builder answers in one round. */
const lesson = { scenario: 'tutorial', seat: 'a', character: 'fair', seed: 2 } as const;

/** The first screen: go on, begin anew, saved games, language and text size. */
export function TitleScreen({ openScenario }: { openScenario: OpenScenario }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading);
  const games = useSitting(({ context }) => context.games);
  const last = games.find((game) => game.type === 'readable' && game.ended === null);
  return (
    <div className="screen screen-title">
      <main className="title-body">
        <section className="title-words">
          <h1 className="title-name" ref={heading} tabIndex={-1}>
            {t('title.name')}
          </h1>
          <p className="title-line">{t('title.line')}</p>
          <p className="title-sides">{t('title.sides')}</p>
          <div className="title-actions">
            {last ? (
              <Button
                className="button button-main button-large"
                onPress={() => send({ type: 'player.continuedGame', id: last.id })}
              >
                {t('title.continue')}
              </Button>
            ) : null}
            <Button
              className={`button button-large ${games.length > 0 ? 'button-on-slate' : 'button-main'}`}
              onPress={() => send({ type: 'player.tookSeat', ...lesson })}
            >
              {t('title.lesson')}
            </Button>
            <Button
              className={`button button-large ${games.length > 0 && !last ? 'button-main' : ''}`}
              onPress={() => send({ type: 'player.wentToTables' })}
            >
              {t('title.newGame')}
            </Button>
            <Button
              className="button button-large button-on-slate"
              onPress={() => send({ type: 'player.wentToArchive' })}
            >
              {t('title.archive')}
            </Button>
          </div>
          <div className="title-actions">
            <Button
              className="button button-on-slate button-small"
              onPress={() => send({ type: 'player.wentToTables', two: true })}
            >
              {t('title.two')}
            </Button>
            <LibraryButtons className="button button-on-slate button-small" />
            <Button
              className="button button-on-slate button-small"
              onPress={() => send({ type: 'player.wentToClassFiles' })}
            >
              {t('title.classFiles')}
            </Button>
            <Button
              className="button button-on-slate button-small"
              onPress={() => document.dispatchEvent(new Event('vakhsh-about'))}
            >
              {t('menu.about')}
            </Button>
          </div>
          <HostClassBox />
          <OpenScenarioBox openScenario={openScenario} />
          <SettingsFields />
        </section>
        <SavedGames games={games} />
      </main>
    </div>
  );
}
