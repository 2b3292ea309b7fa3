import { Button } from 'react-aria-components';
import { Waiting } from '../controls/waiting.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useTableCards } from '../scenarios/use-table-cards.ts';
import { useTableTexts } from '../scenarios/use-table-texts.ts';
import { Screen } from '../shell/screen.tsx';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { FamilyTree } from './family-tree.tsx';
import { OpenGameBox } from './open-game-box.tsx';

/** Everything that can be walked through: the six records, own games with their branches, files. */
export function ArchiveScreen() {
  const { t, format } = useLanguage();
  const { send } = useSittingActor();
  const cards = useTableCards()?.filter(({ record }) => record !== null) ?? null;
  const texts = useTableTexts(cards?.map(({ id }) => id) ?? []);
  const family = useSitting(({ context }) => context.family);
  const back = (
    <Button className="button button-on-slate" onPress={() => send({ type: 'player.wentToTitle' })}>
      {t('common.backToTitle')}
    </Button>
  );
  return (
    <Screen name="archive" title={t('archive.title')} bar={back}>
      <div className="archive-columns">
        <section className="paper" aria-labelledby="records-heading">
          <h2 id="records-heading">{t('archive.records')}</h2>
          <p className="second">{t('archive.recordsHint')}</p>
          {texts && cards ? null : <Waiting what={t('common.loading')} />}
          <ul className="archive-list">
            {(texts && cards ? cards : []).map(({ id, from, to }) => (
              <li key={id}>
                <Button
                  className="archive-record"
                  data-record={id}
                  onPress={() => send({ type: 'player.openedReel', wish: { type: 'record', table: id } })}
                >
                  <strong>{texts?.get(id)?.['table.title'] ?? id}</strong>
                  <span className="second">
                    {t('scenarios.window', {
                      from: format.date(from, 'short'),
                      to: format.date(to, 'short'),
                    })}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <section className="paper" aria-labelledby="games-heading">
          <h2 id="games-heading">{t('archive.games')}</h2>
          <FamilyTree family={family} />
          <OpenGameBox />
        </section>
      </div>
    </Screen>
  );
}
