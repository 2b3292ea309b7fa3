import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { OwnPoints } from '../import/own-points.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useDesk } from '../use-desk.ts';
import { Glossed } from '../words/glossed.tsx';
import { usePackTexts } from '../words/pack-texts.tsx';
import { useWords } from '../words/use-words.ts';
import { BothChairs } from './both-chairs.tsx';
import { BriefLines } from './brief-lines.tsx';
import { KeyFigures } from './key-figures.tsx';
import { OtherTables } from './other-tables.tsx';
import { OwnLeaving } from './own-leaving.tsx';
import { OwnSwings } from './own-swings.tsx';
import { ShortGame } from './short-game.tsx';

/** The brief: what everybody knows, what only this chair knows, and the words of the trade. */
export function DossierScreen() {
  const { t } = useLanguage();
  const words = useWords();
  const { seat, act, view } = useDesk();
  const { common } = usePackTexts();
  const glossary = Object.keys(common).filter((key) => /^glossary\.[^.]+$/.test(key));
  const go = (
    <Button className="button button-main" onPress={() => act({ type: 'ready' })}>
      {t('dossier.ready')}
    </Button>
  );
  return (
    <Screen name="dossier" title={t('dossier.title', { role: words.role(seat) })} bar={go}>
      <div className="dossier-columns">
        <div className="dossier-side">
          <Tabs className="tabs paper">
            <div data-coach="confidential">
              <TabList className="tab-list" aria-label={t('dossier.parts')}>
                <Tab id="public" className="tab">
                  {t('dossier.public')}
                </Tab>
                <Tab id="confidential" className="tab">
                  {t('dossier.confidential')}
                </Tab>
                {glossary.length === 0 ? null : (
                  <Tab id="glossary" className="tab">
                    {t('dossier.glossary')}
                  </Tab>
                )}
              </TabList>
            </div>
            <TabPanel id="public" className="tab-panel prose">
              <BriefLines text={words.say('brief.public')} />
              <ShortGame />
            </TabPanel>
            <TabPanel id="confidential" className="tab-panel prose">
              <p className="stamp">{t('dossier.onlyYou')}</p>
              <OwnLeaving />
              <BriefLines text={words.private(seat, 'brief.confidential')} />
              <OwnPoints />
              <OwnSwings />
              {view.own.facts.length > 0 ? <h2>{t('dossier.thisTime')}</h2> : null}
              <ul>
                {view.own.facts.map((fact) => (
                  <li key={fact}>
                    <strong>{words.private(seat, `fact.${fact}.title`)}.</strong>{' '}
                    <Glossed text={words.private(seat, `fact.${fact}.body`)} />
                  </li>
                ))}
              </ul>
            </TabPanel>
            {glossary.length === 0 ? null : (
              <TabPanel id="glossary" className="tab-panel prose">
                <Glossary entries={glossary} />
              </TabPanel>
            )}
          </Tabs>
          <OtherTables />
          <BothChairs />
        </div>
        <KeyFigures />
      </div>
    </Screen>
  );
}

/** Every word that the scenario explains. */
function Glossary({ entries }: { entries: readonly string[] }) {
  const { common } = usePackTexts();
  return (
    <dl className="glossary">
      {entries.map((key) => (
        <div key={key}>
          <dt>{common[`${key}.word`]}</dt>
          <dd>{common[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
