import type { ThinkingDesk } from '../desk/thinking-desk.ts';
import type { Journal } from '../journal/journal.ts';
import type { PackShelf } from '../packs/pack-shelf.ts';
import type { PaperShelf } from '../packs/paper-shelf.ts';
import type { GuessLimiter } from './guess-limiter.ts';
import type { ReachedDevices } from './reached-devices.ts';

/** What the rooms of one process share. */
export interface HostParts {
  readonly journal: Journal;
  readonly packs: PackShelf;
  readonly papers: PaperShelf;
  readonly desk: ThinkingDesk;
  /** Version of the program, for the header of each log. */
  readonly app: string;
  readonly teacherSecret: string;
  /** Whether this host took the place of one that stopped of itself. */
  readonly startedAgain: boolean;
  readonly guesses: GuessLimiter;
  /** How long a computer waits before it moves, in milliseconds, so that people can follow. */
  readonly botPause: number;
  /** Whether a teacher may sit at another computer than the host. */
  readonly teacherRemote: boolean;
  /** Further names under which the host answers. */
  readonly names: readonly string[];
  /** Which devices have tried the way here. */
  readonly reached: ReachedDevices;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** One line for the host's own console. */
  readonly say: (line: string) => void;
}
