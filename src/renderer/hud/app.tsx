import { useMemo } from 'react';
import { otherSeat } from '#engine/index.ts';
import type { SittingActor, SittingSnapshot } from '#session/sitting.ts';
import { AdvisersContext, type AskAdvisers } from './advisers/advisers-context.ts';
import { CoachMarks } from './coach/coach-marks.tsx';
import { Waiting } from './controls/waiting.tsx';
import { DebriefScreen } from './debrief/debrief-screen.tsx';
import { DeliveryScreen } from './delivery/delivery-screen.tsx';
import { DossierScreen } from './dossier/dossier-screen.tsx';
import { FiguresContext, type LoadKeyFigures } from './dossier/figures-context.ts';
import { EndingScreen } from './ending/ending-screen.tsx';
import { ErrorBoundary, type SaveReport } from './error/error-boundary.tsx';
import { HomeVoteScreen } from './home-vote/home-vote-screen.tsx';
import { broughtTexts } from './import/brought-texts.ts';
import type { OpenScenario } from './import/open-scenario.tsx';
import { ShortcutKeys } from './keys/shortcut-keys.tsx';
import { LanguageProvider } from './language/language-provider.tsx';
import type { Lang } from './language/languages.ts';
import type { Messages } from './language/messages.ts';
import { useLanguage } from './language/use-language.ts';
import { LastLookScreen } from './last-look/last-look-screen.tsx';
import { PreparationScreen } from './preparation/preparation-screen.tsx';
import { ChooseScenarioScreen } from './scenarios/choose-scenario-screen.tsx';
import { type TableSource, TablesContext } from './scenarios/tables-context.ts';
import { ChooseSeatScreen } from './seats/choose-seat-screen.tsx';
import { Announcer } from './shell/announcer.tsx';
import { CaptionBar } from './shell/caption-bar.tsx';
import { NoticeBar } from './shell/notice-bar.tsx';
import { keepSetting } from './shell/settings.ts';
import { SittingContext, useSitting } from './sitting-context.ts';
import { TableScreen } from './table/table-screen.tsx';
import { TitleScreen } from './title/title-screen.tsx';
import { type LoadPackTexts, PackTextsProvider } from './words/pack-texts.tsx';

type Props = {
  actor: SittingActor;
  lang: Lang;
  messages: Messages;
  /** The bundled tables; the same for as long as the page lives. */
  tables: TableSource;
  loadKeyFigures: LoadKeyFigures;
  askAdvisers: AskAdvisers;
  openScenario: OpenScenario;
  saveReport: SaveReport;
};

/** All panels of the game over one sitting. */
export function App(props: Props) {
  const { actor, lang, messages, tables, loadKeyFigures, askAdvisers, openScenario, saveReport } = props;
  return (
    <LanguageProvider
      lang={lang}
      messages={messages}
      onLangChange={(chosen) => keepSetting({ lang: chosen })}
    >
      <SittingContext value={actor}>
        <ErrorBoundary actor={actor} saveReport={saveReport}>
          <TablesContext value={tables}>
            <FiguresContext value={loadKeyFigures}>
              <AdvisersContext value={askAdvisers}>
                <Panels loadTexts={tables.loadTexts} openScenario={openScenario} />
              </AdvisersContext>
            </FiguresContext>
          </TablesContext>
        </ErrorBoundary>
      </SittingContext>
    </LanguageProvider>
  );
}

type PanelsProps = Pick<Props, 'openScenario'> & { loadTexts: LoadPackTexts };

function Panels({ loadTexts, openScenario }: PanelsProps) {
  const { t } = useLanguage();
  const brought = useSitting(({ context }) => context.brought);
  const seat = useSitting(({ context }) => context.game?.seat ?? null);
  const isOver = useSitting((snapshot) => snapshot.matches({ playing: 'debrief' }));
  const seats = useMemo(
    () => (seat === null ? [] : isOver ? [seat, otherSeat(seat)] : [seat]),
    [seat, isOver],
  );
  const load: LoadPackTexts = useMemo(
    () => (brought ? async (_id, lang, part) => broughtTexts(brought, lang, part, t) : loadTexts),
    [brought, t, loadTexts],
  );
  const scenario = useSitting(scenarioOf);
  return (
    <PackTextsProvider scenario={scenario} seats={seats} load={load}>
      <NoticeBar />
      <Coach />
      <DueScreen openScenario={openScenario} />
      <Announcer />
      <CaptionBar />
      <ShortcutKeys />
    </PackTextsProvider>
  );
}

function DueScreen({ openScenario }: { openScenario: OpenScenario }) {
  const { t } = useLanguage();
  const due = useSitting(dueScreen);
  switch (due) {
    case 'title':
      return <TitleScreen openScenario={openScenario} />;
    case 'tables':
      return <ChooseScenarioScreen />;
    case 'seats':
      return <ChooseSeatScreen />;
    case 'loading':
      return (
        <main className="screen loading">
          <Waiting what={t('common.loading')} />
        </main>
      );
    case 'dossier':
      return <DossierScreen />;
    case 'preparation':
      return <PreparationScreen />;
    case 'table':
      return <TableScreen />;
    case 'homeVote':
      return <HomeVoteScreen />;
    case 'lastLook':
      return <LastLookScreen />;
    case 'ending':
      return <EndingScreen />;
    case 'delivery':
      return <DeliveryScreen />;
    case 'debrief':
      return <DebriefScreen />;
  }
}

/** The marks of a lesson; after the first round the table has marks of its own. */
function Coach() {
  const due = useSitting(dueScreen);
  const isLater = useSitting(({ context: { game } }) => (game?.trail.at(-1)?.context.facts.round ?? 0) > 0);
  const screen = due === 'table' && isLater ? 'table-2' : due === 'lastLook' ? 'last-look' : due;
  return <CoachMarks key={screen} screen={screen} />;
}

const byPhase = {
  briefing: 'dossier',
  preparing: 'preparation',
  turnA: 'table',
  turnB: 'table',
  answering: 'table',
  ratifying: 'homeVote',
  lastLook: 'lastLook',
  delivery: 'delivery',
  debrief: 'debrief',
} as const;

/** The scenario whose texts the screens need: the one on the desk, else the one that was brought or chosen. */
function scenarioOf({ context: { game, brought, chosen } }: SittingSnapshot): string | null {
  return (game ?? brought)?.scenario.public.id ?? chosen;
}

/** Which screen the sitting calls for. */
function dueScreen(snapshot: SittingSnapshot) {
  const { game } = snapshot.context;
  if (snapshot.matches('title') || snapshot.matches('deleting')) return 'title';
  if (snapshot.matches('chooseTable')) return 'tables';
  if (snapshot.matches('chooseSeat')) return 'seats';
  if (!snapshot.matches('playing') || !game) return 'loading';
  if (snapshot.matches({ playing: 'readingEnd' })) return 'ending';
  return byPhase[game.trail.at(-1)!.value];
}
