import { useMemo } from 'react';
import { otherSeat } from '#engine/index.ts';
import type { SittingActor } from '#session/sitting.ts';
import { DebriefScreen } from './debrief/debrief-screen.tsx';
import { DeliveryScreen } from './delivery/delivery-screen.tsx';
import { DossierScreen } from './dossier/dossier-screen.tsx';
import { EndingScreen } from './ending/ending-screen.tsx';
import { ErrorBoundary, type SaveReport } from './error/error-boundary.tsx';
import { HomeVoteScreen } from './home-vote/home-vote-screen.tsx';
import { broughtTexts } from './import/brought-texts.ts';
import type { OpenScenario } from './import/open-scenario.tsx';
import { LanguageProvider } from './language/language-provider.tsx';
import type { Lang } from './language/languages.ts';
import type { Messages } from './language/messages.ts';
import { useLanguage } from './language/use-language.ts';
import { LastLookScreen } from './last-look/last-look-screen.tsx';
import { PreparationScreen } from './preparation/preparation-screen.tsx';
import { ChooseSeatScreen } from './seats/choose-seat-screen.tsx';
import { Announcer } from './shell/announcer.tsx';
import { CaptionBar } from './shell/caption-bar.tsx';
import { NoticeBar } from './shell/notice-bar.tsx';
import { keepSetting } from './shell/settings.ts';
import { SittingContext, useSitting } from './sitting-context.ts';
import { TableScreen } from './table/table-screen.tsx';
import { TitleScreen } from './title/title-screen.tsx';
import { type LoadPackTexts, PackTextsProvider } from './words/pack-texts.tsx';

/** The one table that this version has. */
const scenarioId = 'sangtuda-rao';

type Props = {
  actor: SittingActor;
  lang: Lang;
  messages: Messages;
  loadPackTexts: LoadPackTexts;
  openScenario: OpenScenario;
  saveReport: SaveReport;
};

/** All panels of the game over one sitting. */
export function App({ actor, lang, messages, loadPackTexts, openScenario, saveReport }: Props) {
  return (
    <LanguageProvider
      lang={lang}
      messages={messages}
      onLangChange={(chosen) => keepSetting({ lang: chosen })}
    >
      <SittingContext value={actor}>
        <ErrorBoundary actor={actor} saveReport={saveReport}>
          <Panels loadPackTexts={loadPackTexts} openScenario={openScenario} />
        </ErrorBoundary>
      </SittingContext>
    </LanguageProvider>
  );
}

function Panels({ loadPackTexts, openScenario }: Pick<Props, 'loadPackTexts' | 'openScenario'>) {
  const { t } = useLanguage();
  const brought = useSitting(({ context }) => context.brought);
  const seat = useSitting(({ context }) => context.game?.seat ?? null);
  const isOver = useSitting((snapshot) => snapshot.matches({ playing: 'debrief' }));
  const seats = useMemo(
    () => (seat === null ? [] : isOver ? [seat, otherSeat(seat)] : [seat]),
    [seat, isOver],
  );
  const load: LoadPackTexts = useMemo(
    () => (brought ? async (_id, lang, part) => broughtTexts(brought, lang, part, t) : loadPackTexts),
    [brought, t, loadPackTexts],
  );
  const scenario = brought?.scenario.public.id ?? scenarioId;
  return (
    <PackTextsProvider scenario={scenario} seats={seats} load={load}>
      <NoticeBar />
      <DueScreen scenario={scenario} openScenario={openScenario} />
      <Announcer />
      <CaptionBar />
    </PackTextsProvider>
  );
}

function DueScreen({ scenario, openScenario }: { scenario: string; openScenario: OpenScenario }) {
  const { t } = useLanguage();
  const due = useSitting(dueScreen);
  switch (due) {
    case 'title':
      return <TitleScreen openScenario={openScenario} />;
    case 'seats':
      return <ChooseSeatScreen scenario={scenario} />;
    case 'loading':
      return <p className="loading">{t('common.loading')}</p>;
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

/** Which screen the sitting calls for. */
function dueScreen(snapshot: Parameters<Parameters<typeof useSitting>[0]>[0]) {
  const { game } = snapshot.context;
  if (snapshot.matches('title') || snapshot.matches('deleting')) return 'title';
  if (snapshot.matches('chooseSeat')) return 'seats';
  if (!snapshot.matches('playing') || !game) return 'loading';
  if (snapshot.matches({ playing: 'readingEnd' })) return 'ending';
  return byPhase[game.trail.at(-1)!.value];
}
