/**
 * A plucked string after Karplus and Strong: a burst of noise runs round a loop as long as one swing and loses its
 * edge with each turn. Samples −1 … 1, the same for the same arguments.
 * @param frequency hertz
 * @param damping part of the sound kept by one turn, just under 1 for a ringing string
 */
export function pluckedString(
  frequency: number,
  seconds: number,
  sampleRate: number,
  damping: number,
): Float32Array<ArrayBuffer> {
  const loop = Math.max(2, Math.round(sampleRate / frequency));
  const samples = new Float32Array(Math.ceil(seconds * sampleRate));
  const burst = centred(noise(loop, Math.round(frequency)));
  let previous = 0;
  for (let at = 0; at < samples.length; at++) {
    const turned = at < loop ? burst[at]! : (samples[at - loop]! + previous) * 0.5 * damping;
    previous = at < loop ? 0 : samples[at - loop]!;
    samples[at] = turned;
  }
  return withoutClicks(samples, sampleRate);
}

/** The same samples around 0: what hung to one side would ring on as a shift that is felt, not heard. */
function centred(samples: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  const mean = samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
  return samples.map((sample) => sample - mean);
}

/** White noise, the same for the same seed. */
export function noise(length: number, seed: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(length);
  let state = seed | 1;
  for (let at = 0; at < length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    samples[at] = (state >>> 0) / 2_147_483_648 - 1;
  }
  return samples;
}

/** Fades the first two and the last ten milliseconds. */
function withoutClicks(samples: Float32Array<ArrayBuffer>, sampleRate: number): Float32Array<ArrayBuffer> {
  const [rise, fall] = [sampleRate * 0.002, sampleRate * 0.01];
  for (let at = 0; at < samples.length; at++)
    samples[at]! *= Math.min(1, at / rise, (samples.length - at) / fall);
  return samples;
}
