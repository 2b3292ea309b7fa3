import { Component, type ReactNode } from 'react';
import { writeLog } from '#engine/index.ts';
import type { SittingActor } from '#session/sitting.ts';
import { ErrorPage } from './error-page.tsx';

/** Lets the user keep a text file under a suggested name. */
export type SaveReport = (name: string, text: string) => void;

type Props = { actor: SittingActor; saveReport: SaveReport; children: ReactNode };
type State = { error: Error | null };

/** Catches an exception of any screen: the game stays saved, and the page offers a way on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  /** An exception inside the sitting itself ends it; the page must say so instead of standing still. */
  override componentDidMount(): void {
    this.props.actor.subscribe({ error: (error) => this.setState({ error: asError(error) }) });
  }

  override render(): ReactNode {
    const { actor, saveReport, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    const leave = (): void => {
      if (actor.getSnapshot().status !== 'active') location.reload();
      actor.send({ type: 'player.wentToTitle' });
      this.setState({ error: null });
    };
    return (
      <ErrorPage
        onLeave={leave}
        onSave={() => saveReport('vakhsh-bug-report.txt', bugReport(actor, error))}
      />
    );
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** What went wrong, the program and the game's own file. It holds no name: a game knows offices only. */
function bugReport(actor: SittingActor, error: Error): string {
  const { game } = actor.getSnapshot().context;
  const state = JSON.stringify(actor.getSnapshot().value);
  const file = game ? writeLog(game.log) : '';
  return [
    `The Vakhsh Table ${import.meta.env.VITE_APP_VERSION}, bug report`,
    `state ${state}`,
    error.stack ?? error.message,
    '',
    file,
  ].join('\n');
}
