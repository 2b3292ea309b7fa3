import type { Cue, Room } from './cue.ts';
import { playCue } from './play-cue.ts';
import { type RoomTone, startRoomTone } from './room-tone.ts';

/** Three volumes, each 0 … 1; `master` goes over both others. */
export interface Volumes {
  readonly master: number;
  readonly cues: number;
  readonly room: number;
}

export interface SoundOptions {
  readonly volumes: Volumes;
  /** Told for every cue, heard or not, so that it can be read as well. */
  readonly onCaption?: (cue: Cue) => void;
  /** Makes the context when the player first touches something; browsers allow none before. */
  readonly createContext?: () => AudioContext;
}

export interface Sound {
  cue(cue: Cue): void;
  room(room: Room | null): void;
  setVolumes(volumes: Volumes): void;
  destroy(): void;
}

const gestures = ['pointerdown', 'keydown'] as const;

/** The game's sound: silent until the first touch or key, made of nothing but arithmetic. */
export function createSound({
  volumes,
  onCaption = () => undefined,
  createContext = () => new AudioContext({ latencyHint: 'interactive' }),
}: SoundOptions): Sound {
  let wanted = volumes;
  let desk: MixingDesk | null = null;
  let room: Room | null = null;
  const awake = (): void => {
    for (const gesture of gestures) removeEventListener(gesture, awake, true);
    desk = mixingDesk(createContext());
    desk.set(wanted);
    desk.room(room);
  };
  for (const gesture of gestures) addEventListener(gesture, awake, true);
  return {
    cue(cue) {
      onCaption(cue);
      desk?.cue(cue);
    },
    room(next) {
      room = next;
      desk?.room(next);
    },
    setVolumes(next) {
      wanted = next;
      desk?.set(next);
    },
    destroy() {
      for (const gesture of gestures) removeEventListener(gesture, awake, true);
      desk?.close();
    },
  };
}

interface MixingDesk {
  cue(cue: Cue): void;
  room(room: Room | null): void;
  set(volumes: Volumes): void;
  close(): void;
}

function mixingDesk(context: AudioContext): MixingDesk {
  const master = context.createGain();
  const [cues, tones] = [context.createGain(), context.createGain()];
  const limiter = context.createDynamicsCompressor();
  cues.connect(master);
  tones.connect(master);
  master.connect(limiter).connect(context.destination);
  let heard: Room | null = null;
  let tone: RoomTone | null = null;
  return {
    cue(cue) {
      if (cues.gain.value > 0 && master.gain.value > 0)
        playCue(context, cues, cue, context.currentTime + 0.01);
    },
    room(room) {
      if (room === heard) return;
      heard = room;
      tone?.stop();
      tone = room === null ? null : startRoomTone(context, tones, room);
    },
    set(volumes) {
      master.gain.value = volumes.master;
      cues.gain.value = volumes.cues;
      tones.gain.value = volumes.room;
    },
    close: () => void context.close(),
  };
}
