import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { turnMark } from '#session/turn-mark.ts';
import { useSpokenOf } from '../coach/coach-places.ts';
import { CoachSlot } from '../coach/coach-slot.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { useIsNarrow } from '../shell/use-is-narrow.ts';
import { useSitting } from '../sitting-context.ts';
import { useChair } from '../use-desk.ts';
import { useWords } from '../words/use-words.ts';
import { AnswerBox } from './answer-box.tsx';
import { ContractSheet } from './contract-sheet.tsx';
import { MinutesList } from './minutes-list.tsx';
import { MoveBar } from './move-bar.tsx';
import { NewsBox } from './news-box.tsx';
import { ReasonsPanel } from './reasons-panel.tsx';
import { RoundCardBox } from './round-card-box.tsx';
import { SceneStrip } from './scene-strip.tsx';
import { SideActionBar } from './side-action-bar.tsx';
import { TableBar } from './table-bar.tsx';
import { ValuePanel } from './value-panel.tsx';

/** The negotiation table: sheet at the left, values, reasons and moves at the right, side actions below. */
export function TableScreen() {
  const words = useWords();
  const isNarrow = useIsNarrow();
  const [newsPutAway, setNewsPutAway] = useState<string | null>(null);
  const [questionPutOff, setQuestionPutOff] = useState(false);
  const isCardDue = useIsCardDue();
  const { view } = useChair();
  if (questionPutOff && view.phase !== 'answering') setQuestionPutOff(false);
  const openAsked = (): void => {
    setNewsPutAway(null);
    setQuestionPutOff(false);
  };
  return (
    <Screen name="table" title={words.say('table.title').split(': ')[0]!} bar={<TableBar />}>
      <SceneStrip />
      {isNarrow ? <TabbedDesk onOpenAsked={openAsked} /> : <WideDesk onOpenAsked={openAsked} />}
      <SideActionBar />
      <RoundCardBox isDue={isCardDue} />
      {isCardDue ? null : <NewsBox putAway={newsPutAway} onPutAway={setNewsPutAway} />}
      {isCardDue ? null : <AnswerBox isPutOff={questionPutOff} onPutOff={() => setQuestionPutOff(true)} />}
    </Screen>
  );
}

/** Whether this chair has the move, or is asked something, and has not yet read what led to it. */
function useIsCardDue(): boolean {
  const { seat, facts, view, thinking } = useChair();
  const read = useSitting(({ context }) => context.cardsRead[seat]);
  if (thinking || read >= turnMark(facts)) return false;
  if (view.phase === 'answering') return facts.question?.by !== seat;
  return facts.turn === seat && (view.phase === 'turnA' || view.phase === 'turnB');
}

type DeskProps = { onOpenAsked: () => void };

function WideDesk({ onOpenAsked }: DeskProps) {
  return (
    <div className="desk">
      <ContractSheet />
      <div className="desk-rail">
        <ValuePanel />
        <ReasonsPanel />
        <MoveBar onOpenAsked={onOpenAsked} />
      </div>
    </div>
  );
}

/** The same panels one at a time; the moves stay in sight. */
function TabbedDesk({ onOpenAsked }: DeskProps) {
  const { t } = useLanguage();
  const [tab, setTab] = useTabSpokenOf();
  return (
    <div className="desk-narrow">
      <Tabs className="tabs" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
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
          <CoachSlot place="sheet" />
          <ContractSheet />
        </TabPanel>
        <TabPanel id="worth" className="tab-panel-bare">
          <CoachSlot place="worth" />
          <ValuePanel />
          <CoachSlot place="reasons" />
          <ReasonsPanel />
        </TabPanel>
        <TabPanel id="minutes" className="tab-panel-bare">
          <MinutesList />
        </TabPanel>
      </Tabs>
      <CoachSlot place="moves" />
      <MoveBar onOpenAsked={onOpenAsked} />
    </div>
  );
}

/** Tabs that hold what a lesson may speak of. */
const tabOf: Readonly<Record<string, string>> = { sheet: 'sheet', worth: 'worth', reasons: 'worth' };

/** The open tab; a lesson opens the one that it speaks of. */
function useTabSpokenOf() {
  const spokenOf = useSpokenOf();
  const [followed, setFollowed] = useState<string | null>(null);
  const [tab, setTab] = useState('sheet');
  if (spokenOf !== followed) {
    setFollowed(spokenOf);
    setTab((spokenOf && tabOf[spokenOf]) || tab);
  }
  return [tab, setTab] as const;
}
