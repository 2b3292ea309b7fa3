import type { Page } from '@playwright/test';

/** A picture boiled down to a few fields of colour, row by row: three bytes a field, as base64. */
export type Likeness = string;

/** How many fields a likeness has each way. */
export interface LikenessFields {
  readonly across: number;
  readonly down: number;
}

const stageFields: LikenessFields = { across: 24, down: 14 };

/** The likeness of a PNG, worked out in any open page. */
export function likenessOf(page: Page, png: Buffer, fields: LikenessFields = stageFields): Promise<Likeness> {
  return page.evaluate(
    async ([data, across, down]) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(across, down).getContext('2d')!;
      canvas.imageSmoothingQuality = 'high';
      canvas.drawImage(image, 0, 0, across, down);
      const { data: pixels } = canvas.getImageData(0, 0, across, down);
      const colours = pixels.filter((_, at) => at % 4 !== 3);
      return btoa(String.fromCharCode(...colours));
    },
    [png.toString('base64'), fields.across, fields.down] as const,
  );
}

/** How far two likenesses are apart: mean difference of a colour channel, and the largest, 0 … 255. */
export function unlikeness(one: Likeness, other: Likeness): { mean: number; largest: number } {
  const [a, b] = [Buffer.from(one, 'base64'), Buffer.from(other, 'base64')];
  const apart = Array.from(a, (byte, at) => Math.abs(byte - (b[at] ?? 0)));
  return { mean: apart.reduce((sum, one) => sum + one, 0) / apart.length, largest: Math.max(...apart) };
}
