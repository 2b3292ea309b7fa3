import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useIsNarrow } from '../shell/use-is-narrow.ts';
import { useWords } from '../words/use-words.ts';
import { AnswerBox } from './answer-box.tsx';
import { ContractSheet } from './contract-sheet.tsx';
import { MinutesList } from './minutes-list.tsx';
import { MoveBar } from './move-bar.tsx';
import { NewsBox } from './news-box.tsx';
import { PostcardBox } from './postcard-box.tsx';
import { ReasonsPanel } from './reasons-panel.tsx';
import { SceneStrip } from './scene-strip.tsx';
import { SideActionBar } from './side-action-bar.tsx';
import { TableBar } from './table-bar.tsx';
import { ValuePanel } from './value-panel.tsx';

/** The negotiation table: sheet at the left, values, reasons and moves at the right, side actions below. */
export function TableScreen() {
  const words = useWords();
  const isNarrow = useIsNarrow();
  const [newsPutAway, setNewsPutAway] = useState<string | null>(null);
  const openNews = (): void => setNewsPutAway(null);
  return (
    <Screen name="table" title={words.say('table.title')} bar={<TableBar />}>
      <SceneStrip />
      {isNarrow ? <TabbedDesk onOpenNews={openNews} /> : <WideDesk onOpenNews={openNews} />}
      <SideActionBar />
      <NewsBox putAway={newsPutAway} onPutAway={setNewsPutAway} />
      <AnswerBox />
      <PostcardBox />
    </Screen>
  );
}

type DeskProps = { onOpenNews: () => void };

function WideDesk({ onOpenNews }: DeskProps) {
  return (
    <div className="desk">
      <ContractSheet />
      <div className="desk-rail">
        <ValuePanel />
        <ReasonsPanel />
        <MoveBar onOpenNews={onOpenNews} />
      </div>
    </div>
  );
}

/** The same panels one at a time; the moves stay in sight. */
function TabbedDesk({ onOpenNews }: DeskProps) {
  const { t } = useLanguage();
  return (
    <div className="desk-narrow">
      <Tabs className="tabs">
        <TabList className="tab-list tab-list-slate" aria-label={t('table.parts')}>
          <Tab id="sheet" className="tab">
            {t('table.tabSheet')}
          </Tab>
          <Tab id="worth" className="tab">
            {t('table.tabWorth')}
          </Tab>
          <Tab id="minutes" className="tab">
            {t('minutes.title')}
          </Tab>
        </TabList>
        <TabPanel id="sheet" className="tab-panel-bare">
          <ContractSheet />
        </TabPanel>
        <TabPanel id="worth" className="tab-panel-bare">
          <ValuePanel />
          <ReasonsPanel />
        </TabPanel>
        <TabPanel id="minutes" className="tab-panel-bare">
          <MinutesList />
        </TabPanel>
      </Tabs>
      <MoveBar onOpenNews={onOpenNews} />
    </div>
  );
}
