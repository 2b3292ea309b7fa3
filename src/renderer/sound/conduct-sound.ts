import { type DeskGame, viewOf } from '#session/desk-game.ts';
import type { SittingActor, SittingSnapshot } from '#session/sitting.ts';
import { createSound, type Sound, type Volumes } from './create-sound.ts';
import type { Room } from './cue.ts';
import { cueFor } from './cue-for.ts';

/**
 * Lets the sound follow a sitting and the volumes on the root element: `data-volumes` holds three percentages, over
 * all, of the cues and of the room's tone. Each cue is also told to the page as the event `vakhsh-caption`, whose
 * detail is the name of the cue.
 */
export function conductSound(actor: SittingActor): Sound {
  const root = document.documentElement;
  const sound = createSound({
    volumes: volumesOf(root),
    onCaption: (cue) => root.dispatchEvent(new CustomEvent('vakhsh-caption', { detail: cue })),
  });
  const changes = new MutationObserver(() => sound.setVolumes(volumesOf(root)));
  changes.observe(root, { attributes: true, attributeFilter: ['data-volumes'] });
  let heard = { game: '', seat: '', events: 0 };
  const follow = (snapshot: SittingSnapshot): void => {
    const { game } = snapshot.context;
    sound.room(roomOf(snapshot));
    const events = game?.minutes ?? [];
    // A game that was just opened, resumed or turned to the other chair does not play its past.
    if (game && game.id === heard.game && game.seat === heard.seat)
      for (const event of events.slice(heard.events)) {
        const cue = event.type === 'roundOpened' && isLastRound(game) ? 'deadline' : cueFor(event, game.seat);
        if (cue !== null) sound.cue(cue);
      }
    heard = { game: game?.id ?? '', seat: game?.seat ?? '', events: events.length };
  };
  follow(actor.getSnapshot());
  actor.subscribe(follow);
  return sound;
}

function volumesOf({ dataset }: HTMLElement): Volumes {
  const [master = 0, cues = 0, room = 0] = (dataset.volumes ?? '')
    .split(' ')
    .map((part) => Number(part) / 100);
  return { master, cues, room };
}

function isLastRound(game: DeskGame): boolean {
  return viewOf(game).facts.round === game.table.common.rounds.length - 1;
}

/** The river outside, the hall at the table, the wind after a breakdown. */
function roomOf(snapshot: SittingSnapshot): Room | null {
  const { game } = snapshot.context;
  if (!snapshot.matches('playing') || !game) return 'river';
  const { outcome } = viewOf(game).facts;
  if (outcome?.type === 'breakdown') return 'wind';
  return outcome ? 'river' : 'hall';
}
