import type { Room } from './cue.ts';
import { noise } from './plucked-string.ts';

interface RoomLook {
  readonly filter: BiquadFilterType;
  readonly frequency: number;
  readonly gain: number;
  /** How slowly the sound breathes, hertz, and how much of its level. */
  readonly breath: number;
  readonly depth: number;
}

const looks: Readonly<Record<Room, RoomLook>> = {
  hall: { filter: 'lowpass', frequency: 220, gain: 0.17, breath: 0.07, depth: 0.25 },
  river: { filter: 'bandpass', frequency: 620, gain: 0.12, breath: 0.21, depth: 0.4 },
  wind: { filter: 'bandpass', frequency: 340, gain: 0.14, breath: 0.11, depth: 0.7 },
};

const loopSeconds = 6;
const fadeSeconds = 1.2;

/** A tone that never ends until its function is called. */
export interface RoomTone {
  /** Fades the tone out. */
  stop(): void;
}

/** Starts the tone of a room: noise in a loop, filtered and slowly breathing. */
export function startRoomTone(context: BaseAudioContext, output: AudioNode, room: Room): RoomTone {
  const look = looks[room];
  const now = context.currentTime;
  const source = context.createBufferSource();
  source.buffer = loopOf(context, look.frequency);
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = look.filter;
  filter.frequency.value = look.frequency;
  const level = context.createGain();
  level.gain.setValueAtTime(0, now);
  level.gain.linearRampToValueAtTime(look.gain, now + fadeSeconds);
  const breath = context.createOscillator();
  breath.frequency.value = look.breath;
  const depth = context.createGain();
  depth.gain.value = look.gain * look.depth * 0.5;
  breath.connect(depth).connect(level.gain);
  source.connect(filter).connect(level).connect(output);
  source.start(now);
  breath.start(now);
  return {
    stop() {
      const end = context.currentTime + fadeSeconds;
      level.gain.cancelScheduledValues(context.currentTime);
      level.gain.setValueAtTime(level.gain.value, context.currentTime);
      level.gain.linearRampToValueAtTime(0, end);
      source.stop(end);
      breath.stop(end);
    },
  };
}

/** Noise whose end runs over into its beginning. */
function loopOf(context: BaseAudioContext, seed: number): AudioBuffer {
  const length = loopSeconds * context.sampleRate;
  const overlap = Math.round(context.sampleRate / 2);
  const raw = noise(length + overlap, seed);
  const samples = raw.slice(0, length);
  for (let at = 0; at < overlap; at++) {
    const part = at / overlap;
    samples[at] = raw[at]! * part + raw[length + at]! * (1 - part);
  }
  const buffer = context.createBuffer(1, length, context.sampleRate);
  buffer.copyToChannel(samples, 0);
  return buffer;
}
