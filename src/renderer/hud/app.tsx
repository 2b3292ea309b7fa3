import { type ReactNode, useMemo } from 'react';
import { otherSeat, SEATS, type SeatId } from '#engine/index.ts';
import { stateOf } from '#session/desk-game.ts';
import { publicPartOf, type Reel, textsOf } from '#session/replay/reel.ts';
import type { SittingActor, SittingSnapshot } from '#session/sitting.ts';
import { AboutBox } from './about/about-box.tsx';
import { AdvisersContext, type AskAdvisers } from './advisers/advisers-context.ts';
import { CoachMarks } from './coach/coach-marks.tsx';
import type { LibrarySource } from './codex/library-context.ts';
import { LibraryProvider } from './codex/library-provider.tsx';
import { Waiting } from './controls/waiting.tsx';
import { FiguresContext, type LoadKeyFigures } from './dossier/figures-context.ts';
import { dueScreen } from './due-screen.ts';
import { ErrorBoundary, type SaveReport } from './error/error-boundary.tsx';
import { ExportContext } from './export-context.ts';
import { type HostClass, HostClassContext } from './host-class-context.ts';
import { broughtTexts, type TextSource } from './import/brought-texts.ts';
import type { OpenScenario } from './import/open-scenario.tsx';
import { ShortcutKeys } from './keys/shortcut-keys.tsx';
import { LanguageProvider } from './language/language-provider.tsx';
import type { Lang } from './language/languages.ts';
import type { Messages } from './language/messages.ts';
import { useLanguage } from './language/use-language.ts';
import { type LoadCountryMap, MapContext } from './replay/map-context.ts';
import { type TableSource, TablesContext } from './scenarios/tables-context.ts';
import { Announcer } from './shell/announcer.tsx';
import { CaptionBar } from './shell/caption-bar.tsx';
import { NoticeBar } from './shell/notice-bar.tsx';
import { keepSetting } from './shell/settings.ts';
import { SittingContext, useSitting } from './sitting-context.ts';
import { TitleScreen } from './title/title-screen.tsx';
import { useGameScreen } from './use-game-screen.ts';
import { type LoadPackTexts, PackTextsProvider, usePackTexts } from './words/pack-texts.tsx';

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
  /** Absent where no class can be hosted: in a browser. */
  hostClass?: HostClass | null;
  /** The record of history; the same for as long as the page lives. Null where it is not served. */
  library: LibrarySource | null;
  /** Absent where the record is not served. */
  loadCountryMap?: LoadCountryMap;
};

/** All panels of the game over one sitting. */
export function App(props: Props) {
  const { actor, lang, messages, tables, loadKeyFigures, askAdvisers } = props;
  const { openScenario, saveReport } = props;
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
                <ExportContext value={saveReport}>
                  <HostClassContext value={props.hostClass ?? null}>
                    <WithLibrary source={props.library}>
                      <MapContext value={props.loadCountryMap ?? null}>
                        <Panels loadTexts={tables.loadTexts} openScenario={openScenario} />
                      </MapContext>
                    </WithLibrary>
                  </HostClassContext>
                </ExportContext>
              </AdvisersContext>
            </FiguresContext>
          </TablesContext>
        </ErrorBoundary>
      </SittingContext>
    </LanguageProvider>
  );
}

function WithLibrary({ source, children }: { source: LibrarySource | null; children: ReactNode }) {
  return source ? <LibraryProvider source={source}>{children}</LibraryProvider> : children;
}

type PanelsProps = Pick<Props, 'openScenario'> & { loadTexts: LoadPackTexts };

function Panels({ loadTexts, openScenario }: PanelsProps) {
  const { t } = useLanguage();
  const brought = useSitting(({ context }) => context.brought);
  const seat = useSitting(({ context }) => context.game?.seat ?? null);
  const isOver = useSitting((snapshot) => snapshot.matches({ playing: 'debrief' }));
  const isHidden = useSitting((snapshot) => snapshot.matches({ playing: 'curtain' }));
  const reel = useSitting(shownReel);
  const source = useMemo(() => brought ?? (reel ? textSource(reel) : null), [brought, reel]);
  const seats = useMemo(() => {
    if (reel) return seatsOf(reel);
    if (seat === null || isHidden) return [];
    return isOver ? [seat, otherSeat(seat)] : [seat];
  }, [reel, seat, isOver, isHidden]);
  const load: LoadPackTexts = useMemo(
    () => (source ? async (_id, lang, part) => broughtTexts(source, lang, part, t) : loadTexts),
    [source, t, loadTexts],
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
      <AboutBox />
    </PackTextsProvider>
  );
}

function DueScreen({ openScenario }: { openScenario: OpenScenario }) {
  const { isWhole } = usePackTexts();
  const sittingDue = useSitting(dueScreen);
  const due = isWhole ? sittingDue : 'loading';
  const GameScreen = useGameScreen(due !== 'title');
  if (due === 'title') return <TitleScreen openScenario={openScenario} />;
  return due === 'loading' || GameScreen === null ? <LoadingScreen /> : <GameScreen due={due} />;
}

function LoadingScreen() {
  const { t } = useLanguage();
  return (
    <main className="screen loading">
      <Waiting what={t('common.loading')} />
    </main>
  );
}

/** The marks of a lesson; after the first round the table has marks of its own. */
function Coach() {
  const due = useSitting(dueScreen);
  const isLater = useSitting(({ context: { game } }) => (game?.trail.at(-1)?.context.facts.round ?? 0) > 0);
  const screen = due === 'table' && isLater ? 'table-2' : due === 'lastLook' ? 'last-look' : due;
  return <CoachMarks key={screen} screen={screen} />;
}

/** The scenario whose texts the screens need: the one replayed or on the desk, else the one brought or chosen. */
function scenarioOf(snapshot: SittingSnapshot): string | null {
  const reel = shownReel(snapshot);
  const { game, brought, chosen } = snapshot.context;
  return reel ? publicPartOf(reel).id : ((game ?? brought)?.scenario.public.id ?? chosen);
}

/** What is walked through, or the first of two games side by side. */
function shownReel({ context: { reel, compared } }: SittingSnapshot): Reel | null {
  return compared ? compared[0].reel : reel;
}

/** Chairs whose private texts may be shown with a reel. */
function seatsOf(reel: Reel): readonly SeatId[] {
  if (reel.type !== 'game') return [];
  return stateOf(reel.game).value === 'debrief' ? SEATS : [reel.game.seat];
}

function textSource(reel: Reel): TextSource | null {
  const texts = textsOf(reel);
  if (texts === null) return null;
  const scenario = reel.type === 'game' ? reel.game.scenario : { public: publicPartOf(reel) };
  return { scenario, texts };
}
