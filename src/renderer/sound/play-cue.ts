import type { Cue } from './cue.ts';
import { noise, pluckedString } from './plucked-string.ts';

/** The lower string of a dutar and the one a fifth above it, hertz. */
const low = 146.83;
const fifth = low * 1.5;

/** A sound in the making: everything is scheduled at once from `at` (seconds of the context's clock). */
interface Stage {
  readonly context: BaseAudioContext;
  readonly output: AudioNode;
  readonly at: number;
}

/** Builds the graph of one cue and starts it. Gives the seconds until it has died away. */
export function playCue(context: BaseAudioContext, output: AudioNode, cue: Cue, at: number): number {
  const stage: Stage = { context, output, at };
  switch (cue) {
    case 'offer':
      return Math.max(pluck(stage, low, 0, 0.44), pluck(stage, fifth, 0.16, 0.44));
    case 'accept':
      pluck(stage, fifth, 0, 0.45);
      pluck(stage, fifth * 1.5, 0.14, 0.5);
      return pluck(stage, fifth * 2, 0.3, 0.5);
    case 'refuse':
      pluck(stage, low * 0.944, 0, 0.55, 0.93);
      return pluck(stage, low * 0.944, 0.2, 0.4, 0.9);
    case 'event':
      drum(stage, 0, 0.9);
      drum(stage, 0.24, 0.45);
      return drum(stage, 0.36, 0.7);
    case 'deadline':
      return Math.max(swell(stage, 0), swell(stage, 1.1), swell(stage, 2.2));
    case 'paper':
      return rustle(stage, { start: 0, seconds: 0.32, from: 1_800, to: 5_200, gain: 0.24 });
    case 'page':
      return rustle(stage, { start: 0, seconds: 0.16, from: 2_600, to: 4_200, gain: 0.22 });
    case 'pen':
      return scratch(stage);
    case 'stamp':
      rustle(stage, { start: 0, seconds: 0.05, from: 500, to: 300, gain: 0.5 });
      return drum(stage, 0.005, 1);
  }
}

function pluck(stage: Stage, frequency: number, start: number, gain: number, damping = 0.996): number {
  const { context } = stage;
  const seconds = damping > 0.99 ? 1.6 : 0.5;
  const samples = pluckedString(frequency, seconds, context.sampleRate, damping);
  return start + playSamples(stage, samples, start, gain, null);
}

/** A frame drum: a sinking tone for the skin, filtered noise for the hand. */
function drum(stage: Stage, start: number, gain: number): number {
  const { context, output, at } = stage;
  const from = at + start;
  const skin = context.createOscillator();
  skin.frequency.setValueAtTime(132, from);
  skin.frequency.exponentialRampToValueAtTime(58, from + 0.16);
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0.0001, from);
  envelope.gain.exponentialRampToValueAtTime(gain * 0.6, from + 0.006);
  envelope.gain.exponentialRampToValueAtTime(0.0001, from + 0.42);
  skin.connect(envelope).connect(output);
  skin.start(from);
  skin.stop(from + 0.45);
  rustle(stage, { start, seconds: 0.06, from: 900, to: 420, gain: gain * 0.22 });
  return start + 0.45;
}

/** One slow beat that only swells, so that nothing ticks. */
function swell({ context, output, at }: Stage, start: number): number {
  const from = at + start;
  const tone = context.createOscillator();
  tone.type = 'triangle';
  tone.frequency.value = low / 2;
  const envelope = context.createGain();
  envelope.gain.setValueAtTime(0.0001, from);
  envelope.gain.linearRampToValueAtTime(0.22, from + 0.35);
  envelope.gain.linearRampToValueAtTime(0.0001, from + 0.95);
  tone.connect(envelope).connect(output);
  tone.start(from);
  tone.stop(from + 1);
  return start + 1;
}

interface Rustle {
  readonly start: number;
  readonly seconds: number;
  /** Middle of the band at the beginning and at the end, hertz. */
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

function rustle(stage: Stage, { start, seconds, from, to, gain }: Rustle): number {
  const { context, at } = stage;
  const band = context.createBiquadFilter();
  band.type = 'bandpass';
  band.Q.value = 0.8;
  band.frequency.setValueAtTime(from, at + start);
  band.frequency.exponentialRampToValueAtTime(to, at + start + seconds);
  const samples = noise(Math.ceil(seconds * context.sampleRate), from);
  for (let sample = 0; sample < samples.length; sample++)
    samples[sample]! *= Math.sin((Math.PI * sample) / samples.length);
  return start + playSamples(stage, samples, start, gain, band);
}

/** A nib on paper: short strokes of differing length. */
function scratch(stage: Stage): number {
  const strokes = [0.09, 0.06, 0.12, 0.05, 0.1, 0.14] as const;
  let start = 0;
  for (const seconds of strokes) {
    rustle(stage, { start, seconds, from: 4_200, to: 6_400, gain: 0.17 });
    start += seconds + 0.05;
  }
  return start;
}

function playSamples(
  { context, output, at }: Stage,
  samples: Float32Array<ArrayBuffer>,
  start: number,
  gain: number,
  filter: AudioNode | null,
): number {
  const buffer = context.createBuffer(1, samples.length, context.sampleRate);
  buffer.copyToChannel(samples, 0);
  const source = context.createBufferSource();
  source.buffer = buffer;
  const level = context.createGain();
  level.gain.value = gain;
  if (filter) source.connect(filter).connect(level).connect(output);
  else source.connect(level).connect(output);
  source.start(at + start);
  return buffer.duration;
}
