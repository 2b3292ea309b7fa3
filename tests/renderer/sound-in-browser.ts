import { cues, rooms } from '#renderer/sound/cue.ts';
import { playCue } from '#renderer/sound/play-cue.ts';
import { startRoomTone } from '#renderer/sound/room-tone.ts';

const sampleRate = 22_050;

/** What can be measured of a sound without hearing it. */
interface Measure {
  readonly peak: number;
  /** Loudness of the first half second against the last, root mean squares. */
  readonly begins: number;
  readonly ends: number;
  readonly seconds: number;
  /** Equal for equal samples. */
  readonly sum: number;
}

async function measured(seconds: number, build: (context: OfflineAudioContext) => number): Promise<Measure> {
  const context = new OfflineAudioContext(1, Math.ceil(seconds * sampleRate), sampleRate);
  const lasts = build(context);
  const samples = (await context.startRendering()).getChannelData(0);
  const half = sampleRate / 2;
  return {
    peak: samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0),
    begins: loudness(samples.subarray(0, half)),
    ends: loudness(samples.subarray(-half)),
    seconds: lasts,
    sum: samples.reduce((sum, sample, at) => sum + Math.round(sample * 1e4) * ((at % 97) + 1), 0),
  };
}

function loudness(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

const vakhshCheck = async () => ({
  cues: Object.fromEntries(
    await Promise.all(
      cues.map(
        async (cue) =>
          [cue, await measured(4, (context) => playCue(context, context.destination, cue, 0))] as const,
      ),
    ),
  ),
  again: await measured(4, (context) => playCue(context, context.destination, 'offer', 0)),
  rooms: Object.fromEntries(
    await Promise.all(
      rooms.map(
        async (room) =>
          [
            room,
            await measured(4, (context) => {
              startRoomTone(context, context.destination, room);
              return 4;
            }),
          ] as const,
      ),
    ),
  ),
});

Object.assign(globalThis, { vakhshCheck });
