import { ClassFilesScreen } from './class/class-files-screen.tsx';
import { DebriefScreen } from './debrief/debrief-screen.tsx';
import { DeliveryScreen } from './delivery/delivery-screen.tsx';
import { WorksScreen } from './delivery/works-screen.tsx';
import { DossierScreen } from './dossier/dossier-screen.tsx';
import type { ScreenName } from './due-screen.ts';
import { EndingScreen } from './ending/ending-screen.tsx';
import { HomeVoteScreen } from './home-vote/home-vote-screen.tsx';
import { CurtainScreen } from './hot-seat/curtain-screen.tsx';
import { LastLookScreen } from './last-look/last-look-screen.tsx';
import { PreparationScreen } from './preparation/preparation-screen.tsx';
import { ArchiveScreen } from './replay/archive-screen.tsx';
import { ComparisonScreen } from './replay/comparison-screen.tsx';
import { ReplayScreen } from './replay/replay-screen.tsx';
import { ChooseScenarioScreen } from './scenarios/choose-scenario-screen.tsx';
import { ChooseSeatScreen } from './seats/choose-seat-screen.tsx';
import { useSitting } from './sitting-context.ts';
import { TableScreen } from './table/table-screen.tsx';

export type GameScreenName = Exclude<ScreenName, 'title' | 'loading'>;

/** Every screen behind the title. The page fetches this file after its first screen. */
export function GameScreen({ due }: { due: GameScreenName }) {
  switch (due) {
    case 'tables':
      return <ChooseScenarioScreen />;
    case 'seats':
      return <ChooseSeatScreen />;
    case 'curtain':
      return <CurtainScreen />;
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
    case 'works':
      return <WorksScreen />;
    case 'debrief':
      return <DebriefScreen />;
    case 'archive':
      return <ArchiveScreen />;
    case 'classFiles':
      return <ClassFilesScreen />;
    case 'replay':
      return <DueReplay />;
    case 'comparison':
      return <DueComparison />;
  }
}

function DueReplay() {
  const reel = useSitting(({ context }) => context.reel);
  return reel ? <ReplayScreen reel={reel} /> : null;
}

function DueComparison() {
  const compared = useSitting(({ context }) => context.compared);
  return compared ? <ComparisonScreen compared={compared} /> : null;
}
