import { createSound } from '#renderer/sound/create-sound.ts';
import { cues, rooms } from '#renderer/sound/cue.ts';
import { playCue } from '#renderer/sound/play-cue.ts';
import { startRoomTone } from '#renderer/sound/room-tone.ts';

const sampleRate = 44_100;
const seconds = 5;
/** Length over which an ear sums loudness up, seconds. */
const moment = 0.2;
/** What is softer than this part of the peak counts as silence: −60 dB. */
const silence = 0.001;

/** What can be measured of a sound without hearing it. */
interface Measure {
  readonly peak: number;
  /** Loudness of the first half second against the last, root mean squares. */
  readonly begins: number;
  readonly ends: number;
  /** Loudness of the loudest moment, decibels against full scale, as an ear weighs low and high tones. */
  readonly loudness: number;
  /** Mean of all samples against the peak: a sound that hangs to one side clicks where it is cut. */
  readonly offset: number;
  /** Largest step between the silence before and the first sample, and between the last and the silence after. */
  readonly edge: number;
  /** Seconds that the cue says it takes, and until nothing more is heard. */
  readonly seconds: number;
  readonly heard: number;
  /** Equal for equal samples. */
  readonly sum: number;
}

async function rendered(build: (context: OfflineAudioContext) => number): Promise<[Float32Array, number]> {
  const context = new OfflineAudioContext(1, Math.ceil(seconds * sampleRate), sampleRate);
  const lasts = build(context);
  return [(await context.startRendering()).getChannelData(0), lasts];
}

/** The samples as an ear weighs them: little below 100 Hz, more around 3 kHz (the weighting of ITU-R BS.1770). */
async function weighted(samples: Float32Array<ArrayBuffer>): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, samples.length, sampleRate);
  const buffer = context.createBuffer(1, samples.length, sampleRate);
  buffer.copyToChannel(samples, 0);
  const source = new AudioBufferSourceNode(context, { buffer });
  const shelf = new BiquadFilterNode(context, { type: 'highshelf', frequency: 1_682, gain: 4 });
  const pass = new BiquadFilterNode(context, { type: 'highpass', frequency: 38, Q: -6 });
  source.connect(shelf).connect(pass).connect(context.destination);
  source.start();
  return (await context.startRendering()).getChannelData(0);
}

async function measured(build: (context: OfflineAudioContext) => number): Promise<Measure> {
  const [samples, lasts] = await rendered(build);
  const half = sampleRate / 2;
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const last = samples.findLastIndex((sample) => Math.abs(sample) > peak * silence);
  const ear = await weighted(samples as Float32Array<ArrayBuffer>);
  return {
    peak,
    begins: rootMeanSquare(samples.subarray(0, half)),
    ends: rootMeanSquare(samples.subarray(-half)),
    loudness: 20 * Math.log10(loudestMoment(ear)),
    offset: Math.abs(samples.reduce((sum, sample) => sum + sample, 0) / (last + 1) / peak),
    edge: Math.max(Math.abs(samples[0]!), Math.abs(samples.at(-1)!)),
    seconds: lasts,
    heard: (last + 1) / sampleRate,
    sum: samples.reduce((sum, sample, at) => sum + Math.round(sample * 1e4) * ((at % 97) + 1), 0),
  };
}

function loudestMoment(samples: Float32Array): number {
  const length = moment * sampleRate;
  let most = 0;
  for (let from = 0; from + length <= samples.length; from += length / 4)
    most = Math.max(most, rootMeanSquare(samples.subarray(from, from + length)));
  return most;
}

function rootMeanSquare(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

/** The mixing desk at full volume with the room's tone and every cue in the same moment. */
function everythingAtOnce(context: OfflineAudioContext): number {
  const sound = createSound({
    volumes: { master: 1, cues: 1, room: 1 },
    createContext: () => context as unknown as AudioContext,
  });
  dispatchEvent(new Event('keydown'));
  sound.room('river');
  for (const cue of cues) sound.cue(cue);
  return seconds;
}

const vakhshCheck = async () => ({
  cues: Object.fromEntries(
    await Promise.all(
      cues.map(
        async (cue) =>
          [cue, await measured((context) => playCue(context, context.destination, cue, 0))] as const,
      ),
    ),
  ),
  again: await measured((context) => playCue(context, context.destination, 'offer', 0)),
  all: await measured(everythingAtOnce),
  rooms: Object.fromEntries(
    await Promise.all(
      rooms.map(
        async (room) =>
          [
            room,
            await measured((context) => {
              startRoomTone(context, context.destination, room);
              return seconds;
            }),
          ] as const,
      ),
    ),
  ),
});

Object.assign(globalThis, { vakhshCheck });
