import type { FaceParts } from '../people/face-parts.ts';
import { type Canvas, polygon, within } from './canvas.ts';
import { faded, mixed } from './colour.ts';

/** Size of a bust in its own units; the origin is in the middle of its lower edge. */
export const bustSize = { width: 230, height: 236 } as const;

/** Places of the moving parts in units of the bust. */
export const faceAnchors = {
  head: [0, -96],
  leftBrow: [-14, -158],
  rightBrow: [14, -158],
  leftEye: [-14, -145],
  rightEye: [14, -145],
  mouth: [0, -113],
  hand: [50, -4],
} as const;

const skins = ['#f0cfb0', '#e2b48c', '#cf9a6f', '#b57c52', '#8f5d3c'] as const;
const hairs = ['#1d1a1a', '#33251d', '#553a26', '#6f6a66', '#a8a39c'] as const;

interface Tones {
  readonly skin: string;
  readonly skinShade: string;
  readonly hair: string;
  readonly hairLight: string;
}

function tonesOf(parts: FaceParts): Tones {
  const skin = skins[parts.skin] ?? skins[1];
  const hair = hairs[parts.hairColour] ?? hairs[0];
  return {
    skin,
    skinShade: mixed(skin, '#4a2416', 0.3),
    hair,
    hairLight: mixed(hair, '#ffffff', 0.16),
  };
}

/** Shoulders, collar and what hangs from it. `side` is the colour of the jacket. */
export function paintTorso(canvas: Canvas, parts: FaceParts, side: string): void {
  const [dark, light] = [mixed(side, '#000000', 0.34), mixed(side, '#ffffff', 0.14)];
  const tones = tonesOf(parts);
  if (parts.hair === 'bob' || parts.headwear === 'scarf') paintBackHair(canvas, parts, tones, side);
  canvas.fillStyle = side;
  const body = new Path2D(
    'M-96 0 C-96 -42 -84 -58 -58 -68 C-38 -76 -22 -80 -16 -92 L16 -92 C22 -80 38 -76 58 -68 C84 -58 96 -42 96 0 Z',
  );
  canvas.fill(body);
  canvas.save();
  canvas.clip(body);
  canvas.fillStyle = faded(dark, 0.75);
  canvas.fill(new Path2D('M20 -96 C44 -70 52 -40 50 4 L110 4 L110 -90 Z'));
  canvas.strokeStyle = faded('#000000', 0.22);
  canvas.lineWidth = 2;
  canvas.stroke(new Path2D('M-66 -50 C-62 -34 -62 -14 -66 4 M66 -50 C62 -34 62 -14 66 4'));
  canvas.restore();
  paintCollar(canvas, parts);
  canvas.fillStyle = tones.skinShade;
  canvas.fill(new Path2D('M-15 -118 L-15 -86 C-10 -74 10 -74 15 -86 L15 -118 Z'));
  canvas.fillStyle = tones.skin;
  canvas.fill(new Path2D('M-15 -100 L-15 -86 C-12 -79 -6 -76 -1 -76 C-6 -86 -8 -94 -8 -100 Z'));
  if (parts.collar === 'rollneck') {
    canvas.fillStyle = '#e9e2d2';
    canvas.fill(new Path2D('M-19 -94 C-8 -86 8 -86 19 -94 L21 -74 C8 -64 -8 -64 -21 -74 Z'));
  }
  paintLapels(canvas, parts, dark, light);
}

function paintCollar(canvas: Canvas, parts: FaceParts): void {
  canvas.fillStyle = parts.collar === 'rollneck' ? '#e9e2d2' : '#f7f3e9';
  canvas.fill(new Path2D('M-17 -92 L-25 -74 L0 -14 L25 -74 L17 -92 C10 -78 -10 -78 -17 -92 Z'));
  canvas.fillStyle = 'rgba(30, 30, 40, 0.16)';
  canvas.fill(new Path2D('M4 -78 L25 -74 L0 -14 Z'));
  if (parts.neckwear === 'tie' || parts.neckwear === 'striped') {
    const cloth = parts.neckwear === 'tie' ? '#7a2335' : '#2a4a66';
    canvas.fillStyle = cloth;
    const tie = polygon([
      [-6, -77],
      [6, -77],
      [4, -66],
      [9, -22],
      [0, -8],
      [-9, -22],
      [-4, -66],
    ]);
    canvas.fill(tie);
    canvas.save();
    canvas.clip(tie);
    canvas.strokeStyle = 'rgba(255, 244, 220, 0.55)';
    canvas.lineWidth = 2.5;
    if (parts.neckwear === 'striped')
      for (let y = -80; y < 0; y += 11) canvas.stroke(new Path2D(`M-14 ${y + 10} L14 ${y}`));
    canvas.fillStyle = 'rgba(0, 0, 0, 0.22)';
    canvas.fillRect(1, -78, 12, 80);
    canvas.restore();
  }
}

function paintLapels(canvas: Canvas, parts: FaceParts, dark: string, light: string): void {
  for (const mirror of [1, -1]) {
    canvas.save();
    canvas.scale(mirror, 1);
    canvas.fillStyle = mirror === 1 ? dark : light;
    const reach = parts.jacket === 'double' ? 44 : 36;
    canvas.fill(
      polygon([
        [-18, -92],
        [-reach, -68],
        [-reach + 9, -58],
        [-reach + 2, -52],
        [0, -6],
        [-22, -72],
      ]),
    );
    if (parts.collar !== 'rollneck') {
      canvas.fillStyle = mirror === 1 ? '#ece6d8' : '#fffdf6';
      canvas.fill(
        polygon([
          [-17, -93],
          [-25, -76],
          [-13, -62],
          [0, -76],
        ]),
      );
    }
    canvas.restore();
  }
  if (parts.neckwear === 'scarf') {
    canvas.fillStyle = '#c9a24a';
    canvas.fill(new Path2D('M-22 -90 C-8 -78 8 -78 22 -90 C22 -72 10 -64 0 -64 C-10 -64 -22 -72 -22 -90 Z'));
    canvas.fill(new Path2D('M-4 -66 L14 -30 L2 -34 L-8 -24 Z'));
    canvas.fillStyle = 'rgba(60, 30, 10, 0.25)';
    canvas.fill(new Path2D('M6 -82 C14 -82 20 -86 22 -90 C22 -74 12 -66 2 -65 Z'));
  }
  if (parts.jacket === 'double')
    for (const [x, y] of [
      [-11, -26],
      [11, -26],
      [-12, -10],
      [12, -10],
    ] as const) {
      canvas.fillStyle = '#d8b669';
      canvas.beginPath();
      canvas.arc(x, y, 2.4, 0, Math.PI * 2);
      canvas.fill();
    }
}

function paintBackHair(canvas: Canvas, parts: FaceParts, tones: Tones, side: string): void {
  canvas.fillStyle = parts.headwear === 'scarf' ? mixed(side, '#f6e7c4', 0.62) : tones.hair;
  canvas.fill(
    new Path2D('M-40 -150 C-48 -120 -46 -92 -34 -78 C-14 -70 14 -70 34 -78 C46 -92 48 -120 40 -150 Z'),
  );
}

/** The head without what moves in it: brows, pupils and mouth. */
export function paintHead(canvas: Canvas, parts: FaceParts, side: string): void {
  const tones = tonesOf(parts);
  const jaw = 33 * parts.jaw;
  canvas.fillStyle = tones.skinShade;
  canvas.fill(new Path2D('M30 -150 C42 -156 44 -132 32 -128 Z'));
  canvas.fillStyle = tones.skin;
  canvas.fill(new Path2D('M-30 -150 C-42 -156 -44 -132 -32 -128 Z'));
  const face = new Path2D(
    `M-34 -152 C-36 -196 36 -196 34 -152 C34 -138 ${jaw} -124 ${jaw * 0.72} -110 C${jaw * 0.45} -97 12 -95 0 -95 C-12 -95 ${-jaw * 0.45} -97 ${-jaw * 0.72} -110 C${-jaw} -124 -34 -138 -34 -152 Z`,
  );
  canvas.fill(face);
  canvas.save();
  canvas.clip(face);
  canvas.fillStyle = faded(tones.skinShade, 0.5);
  canvas.fill(new Path2D('M17 -200 C10 -160 30 -140 14 -90 L60 -90 L60 -200 Z'));
  canvas.fillStyle = faded('#d9603c', 0.12);
  for (const x of [-21, 19]) {
    canvas.beginPath();
    canvas.arc(x, -128, 8, 0, Math.PI * 2);
    canvas.fill();
  }
  if (parts.beard === 'full' || parts.beard === 'short') {
    canvas.fillStyle = faded(tones.hair, parts.beard === 'full' ? 0.94 : 0.36);
    canvas.fill(
      new Path2D(
        'M-40 -142 C-30 -136 -26 -124 -20 -121 C-10 -127 10 -127 20 -121 C26 -124 30 -136 40 -142 L40 -88 L-40 -88 Z M-17 -113 C-12 -119 4 -119 9 -113 C5 -104 -13 -104 -17 -113 Z',
      ),
      'evenodd',
    );
  }
  canvas.restore();
  paintEyes(canvas, tones);
  paintNose(canvas, parts, tones);
  if (parts.beard === 'moustache' || parts.beard === 'full') {
    canvas.fillStyle = tones.hair;
    canvas.fill(
      new Path2D(
        'M-4 -122 C2 -126 11 -122 15 -115 C7 -118 1 -117 -4 -117 C-9 -117 -15 -118 -23 -115 C-19 -122 -10 -126 -4 -122 Z',
      ),
    );
  }
  paintHair(canvas, parts, tones);
  paintHeadwear(canvas, parts, side);
}

function paintEyes(canvas: Canvas, tones: Tones): void {
  for (const x of [faceAnchors.leftEye[0], faceAnchors.rightEye[0]])
    within(canvas, { x: x - 4, y: faceAnchors.leftEye[1] }, () => {
      canvas.fillStyle = faded(tones.skinShade, 0.55);
      canvas.fill(new Path2D('M-11 -1 C-7 -9 7 -9 11 -1 C7 -4 -7 -4 -11 -1 Z'));
      canvas.fillStyle = '#fbf7ef';
      canvas.fill(new Path2D('M-9 1 C-5 -6 5 -6 9 1 C5 5 -5 5 -9 1 Z'));
    });
}

function paintNose(canvas: Canvas, parts: FaceParts, tones: Tones): void {
  canvas.fillStyle = faded(tones.skinShade, 0.75);
  const tip = parts.nose === 'long' ? -121 : -124;
  const width = parts.nose === 'round' ? 9 : 6.5;
  canvas.fill(
    new Path2D(
      `M2 -146 C3 -138 ${width} -132 ${width + 1} ${tip - 2} C${width} ${tip + 3} 1 ${tip + 3} -3 ${tip + 1} C2 ${tip} 3 -134 2 -146 Z`,
    ),
  );
}

const hairShapes: Readonly<Record<FaceParts['hair'], string>> = {
  parted:
    'M-37 -144 C-44 -176 -30 -200 2 -199 C34 -200 44 -174 37 -144 C35 -156 32 -164 27 -170 C10 -166 -8 -170 -16 -179 C-18 -168 -32 -164 -37 -144 Z',
  swept:
    'M-37 -144 C-44 -172 -36 -196 -8 -201 C20 -206 42 -192 38 -144 C36 -154 33 -164 30 -168 C12 -164 -16 -172 -24 -176 C-30 -168 -34 -158 -37 -144 Z',
  receding:
    'M-37 -140 C-42 -160 -40 -176 -32 -184 C-30 -174 -32 -158 -37 -140 Z M37 -140 C42 -160 40 -176 32 -184 C30 -174 32 -158 37 -140 Z M-36 -158 C-40 -204 40 -204 36 -158 C33 -176 20 -180 0 -180 C-20 -180 -33 -176 -36 -158 Z',
  curly:
    'M-38 -142 C-48 -150 -46 -164 -41 -168 C-48 -182 -34 -194 -26 -192 C-22 -206 -4 -206 2 -200 C12 -208 28 -202 28 -193 C40 -192 46 -178 41 -168 C48 -160 46 -148 38 -142 C37 -154 33 -162 29 -167 C20 -172 10 -168 2 -172 C-8 -168 -20 -172 -28 -167 C-33 -162 -37 -154 -38 -142 Z',
  bob: 'M-40 -104 C-48 -140 -50 -196 0 -200 C50 -196 48 -140 40 -104 C36 -100 32 -104 31 -110 C36 -132 36 -156 26 -170 C6 -164 -16 -166 -26 -172 C-36 -156 -36 -132 -31 -110 C-32 -104 -36 -100 -40 -104 Z',
  bun: 'M-37 -140 C-44 -176 -32 -200 0 -200 C32 -200 44 -176 37 -140 C36 -154 32 -164 26 -171 C10 -176 2 -178 0 -180 C-2 -178 -12 -175 -26 -171 C-32 -164 -36 -154 -37 -140 Z M-15 -200 C-15 -222 15 -222 15 -200 C8 -196 -8 -196 -15 -200 Z',
};

function paintHair(canvas: Canvas, parts: FaceParts, tones: Tones): void {
  if (parts.headwear === 'scarf') return;
  const shape = new Path2D(hairShapes[parts.hair]);
  canvas.fillStyle = tones.hair;
  canvas.fill(shape);
  canvas.save();
  canvas.clip(shape);
  canvas.fillStyle = faded(tones.hairLight, 0.8);
  canvas.fill(new Path2D('M-30 -186 C-16 -200 6 -200 16 -192 C2 -192 -14 -188 -24 -174 Z'));
  canvas.restore();
}

function paintHeadwear(canvas: Canvas, parts: FaceParts, side: string): void {
  if (parts.headwear === 'toqi') {
    const cap = new Path2D('M-39 -168 C-20 -176 20 -176 39 -168 L33 -203 C14 -213 -14 -213 -33 -203 Z');
    canvas.fillStyle = mixed(side, '#0a0f14', 0.34);
    canvas.fill(cap);
    canvas.save();
    canvas.clip(cap);
    canvas.strokeStyle = '#efe6d0';
    canvas.lineWidth = 2;
    for (const x of [-27, -9, 9, 27]) {
      canvas.stroke(new Path2D(`M${x - 7} -176 C${x - 7} -190 ${x + 3} -192 ${x + 2} -200`));
      canvas.stroke(new Path2D(`M${x + 6} -178 C${x + 6} -186 ${x} -190 ${x - 2} -190`));
    }
    canvas.stroke(new Path2D('M-44 -170 C-20 -179 20 -179 44 -170'));
    canvas.fillStyle = 'rgba(0, 0, 0, 0.25)';
    canvas.fillRect(16, -216, 40, 60);
    canvas.restore();
  }
  if (parts.headwear === 'scarf') {
    canvas.fillStyle = mixed(side, '#f6e7c4', 0.62);
    canvas.fill(
      new Path2D(
        'M-41 -112 C-52 -160 -40 -206 0 -206 C40 -206 52 -160 41 -112 C40 -100 34 -92 30 -90 C38 -120 40 -156 26 -174 C10 -184 -10 -184 -26 -174 C-40 -156 -38 -120 -30 -90 C-34 -92 -40 -100 -41 -112 Z',
      ),
    );
    canvas.strokeStyle = faded(mixed(side, '#000000', 0.2), 0.7);
    canvas.lineWidth = 2.4;
    canvas.stroke(new Path2D('M-34 -128 C-42 -162 -32 -192 0 -194 C32 -192 42 -162 34 -128'));
  }
}

/** Glasses over the eyes, by themselves so that they lie above the pupils. */
export function paintGlasses(canvas: Canvas, parts: FaceParts): void {
  if (parts.glasses === 'none') return;
  canvas.strokeStyle = '#20262c';
  canvas.lineWidth = 2.2;
  for (const x of [faceAnchors.leftEye[0], faceAnchors.rightEye[0]]) {
    canvas.fillStyle = 'rgba(220, 240, 250, 0.2)';
    canvas.beginPath();
    if (parts.glasses === 'round') canvas.arc(x, -144, 12, 0, Math.PI * 2);
    else canvas.roundRect(x - 13, -153, 26, 17, 4);
    canvas.fill();
    canvas.stroke();
  }
  canvas.stroke(new Path2D('M-3 -146 C-1 -148 1 -148 3 -146 M-27 -146 L-35 -148 M27 -146 L35 -148'));
}

/** One brow around the origin, its inner end at the right. */
export function paintBrow(canvas: Canvas, parts: FaceParts): void {
  canvas.fillStyle = mixed(tonesOf(parts).hair, '#000000', 0.15);
  const shapes = {
    straight: 'M-12 2 C-7 -3 4 -4 12 -1 L11 3 C4 1 -5 1 -12 2 Z',
    arched: 'M-12 4 C-8 -4 3 -6 12 -1 L11 2 C3 -3 -6 -1 -12 4 Z',
    bushy: 'M-13 3 C-9 -5 4 -6 13 -2 L12 4 C4 2 -6 2 -13 3 Z',
  } as const;
  canvas.fill(new Path2D(shapes[parts.brow]));
}

/** One pupil around the origin. */
export function paintPupil(canvas: Canvas): void {
  canvas.fillStyle = '#2a1d16';
  canvas.beginPath();
  canvas.arc(0, 0, 4, 0, Math.PI * 2);
  canvas.fill();
  canvas.fillStyle = 'rgba(255, 255, 255, 0.85)';
  canvas.beginPath();
  canvas.arc(-1.3, -1.4, 1.2, 0, Math.PI * 2);
  canvas.fill();
}

/** The closed lid of one eye around the origin. */
export function paintLid(canvas: Canvas, parts: FaceParts): void {
  const tones = tonesOf(parts);
  canvas.fillStyle = tones.skin;
  canvas.fill(new Path2D('M-11 1 C-6 -8 6 -8 11 1 C6 6 -6 6 -11 1 Z'));
  canvas.strokeStyle = tones.skinShade;
  canvas.lineWidth = 1.6;
  canvas.stroke(new Path2D('M-9 2 C-4 5 4 5 9 2'));
}

/** What lies over one open eye around the origin: the upper lid of a narrowed look, the lower one of a smile. */
export function paintLook(canvas: Canvas, parts: FaceParts, look: 'narrowed' | 'smiling'): void {
  const tones = tonesOf(parts);
  const [lid, edge] =
    look === 'narrowed'
      ? ['M-12 -8 L12 -8 L11 -0.6 C5 -2 -5 -2 -11 -0.6 Z', 'M-10 -0.8 C-5 -2.2 5 -2.2 10 -0.8']
      : ['M-11 5 C-8 0.6 8 0.6 11 5 L8 8 L-8 8 Z', 'M-10 3.4 C-6 0.6 6 0.6 10 3.4'];
  canvas.fillStyle = mixed(tones.skin, tones.skinShade, look === 'narrowed' ? 0.42 : 0.12);
  canvas.fill(new Path2D(lid));
  canvas.strokeStyle = look === 'narrowed' ? mixed(tones.hair, '#000000', 0.3) : tones.skinShade;
  canvas.lineWidth = look === 'narrowed' ? 1.9 : 1.6;
  canvas.lineCap = 'round';
  canvas.stroke(new Path2D(edge));
}

/** One of the five mouths around the origin, 0 angry … 4 pleased. */
export function paintMouth(canvas: Canvas, parts: FaceParts, mouth: number): void {
  const lip = mixed(tonesOf(parts).skinShade, '#7a1f22', 0.5);
  canvas.strokeStyle = lip;
  canvas.lineWidth = 2.8;
  canvas.lineCap = 'round';
  const lines = [
    '',
    'M-10 2.5 C-5 -1.5 4 -1.5 10 2',
    'M-9.5 0 L9.5 0',
    'M-11 -2 C-6 4.5 6 4.5 11 -2',
    '',
  ] as const;
  if (mouth > 0 && mouth < 4) {
    canvas.stroke(new Path2D(lines[mouth] ?? lines[2]));
    return;
  }
  const [opening, teeth] =
    mouth === 0
      ? [
          'M-12 5.5 C-10 -4.5 10 -4.5 12 5.5 C7 1.8 -7 1.8 -12 5.5 Z',
          'M-9 1.6 C-6 -2.6 6 -2.6 9 1.6 C5 0.6 -5 0.6 -9 1.6 Z',
        ]
      : [
          'M-13.5 -4.5 C-5 -1.5 5 -1.5 13.5 -4.5 C10 10 -10 10 -13.5 -4.5 Z',
          'M-11 -3.4 C-5 -1.2 5 -1.2 11 -3.4 C9.5 2.4 -9.5 2.4 -11 -3.4 Z',
        ];
  canvas.fillStyle = mixed(lip, '#200808', 0.4);
  canvas.fill(new Path2D(opening));
  canvas.fillStyle = '#fbf7ef';
  canvas.fill(new Path2D(teeth));
}

/** A hand on the table that holds a pen, around the origin. */
export function paintHand(canvas: Canvas, parts: FaceParts, side: string): void {
  paintCuff(canvas, side);
  within(canvas, { x: -9, y: -6, turn: -0.62 }, () => {
    canvas.fillStyle = '#182028';
    canvas.fill(new Path2D('M-3 -38 L2 -38 L2.6 10 L0 17 L-3 10 Z'));
    canvas.fillStyle = '#d8b669';
    canvas.fillRect(-3, -16, 5.4, 3);
  });
  const tones = tonesOf(parts);
  canvas.fillStyle = tones.skin;
  canvas.fill(new Path2D('M6 -11 C-2 -16 -16 -13 -19 -6 C-21 0 -16 5 -8 6 L8 6 Z'));
  canvas.fillStyle = faded(tones.skinShade, 0.6);
  canvas.fill(new Path2D('M-18 -3 C-10 -4 -2 -3 2 1 C-4 5 -14 6 -18 -3 Z'));
}

/** The same hand held out open, its palm upwards. */
export function paintOpenHand(canvas: Canvas, parts: FaceParts, side: string): void {
  paintCuff(canvas, side);
  const tones = tonesOf(parts);
  canvas.fillStyle = tones.skin;
  canvas.fill(
    new Path2D(
      'M8 -11 C0 -14 -4 -22 -9 -27 C-12 -29 -15 -26 -13 -22 L-10 -15 C-18 -18 -28 -21 -34 -20 C-38 -19 -38 -15 -34 -14 L-26 -11 C-32 -10 -36 -8 -36 -5 C-36 -2 -32 -2 -28 -3 C-24 2 -16 6 -6 6 L8 6 Z',
    ),
  );
  canvas.fillStyle = faded(tones.skinShade, 0.55);
  canvas.fill(new Path2D('M-28 -3 C-20 -4 -8 -6 2 -2 C0 4 -4 6 -8 6 C-17 6 -24 2 -28 -3 Z'));
  canvas.strokeStyle = faded(tones.skinShade, 0.8);
  canvas.lineWidth = 1.3;
  canvas.stroke(new Path2D('M-26 -11 C-20 -10 -16 -9 -12 -8'));
}

function paintCuff(canvas: Canvas, side: string): void {
  canvas.fillStyle = mixed(side, '#000000', 0.14);
  canvas.fill(new Path2D('M46 6 C40 -16 20 -18 6 -12 L8 6 Z'));
  canvas.fillStyle = '#f7f3e9';
  canvas.fill(new Path2D('M8 -13 L2 -11 L4 6 L10 6 Z'));
}

/** Both arms crossed before the chest; the origin is in the middle of the bust's lower edge. */
export function paintCrossedArms(canvas: Canvas, parts: FaceParts, side: string): void {
  const tones = tonesOf(parts);
  const [dark, light] = [mixed(side, '#000000', 0.2), mixed(side, '#ffffff', 0.06)];
  const edge = faded('#000000', 0.34);
  canvas.lineWidth = 1.8;
  canvas.strokeStyle = edge;
  const far = new Path2D('M82 2 C86 -24 70 -38 50 -36 L-34 -28 C-44 -26 -46 -14 -38 -10 L40 2 Z');
  canvas.fillStyle = dark;
  canvas.fill(far);
  canvas.stroke(far);
  canvas.fillStyle = '#f7f3e9';
  canvas.fill(new Path2D('M-30 -29 L-38 -27 L-40 -11 L-31 -9 Z'));
  canvas.fillStyle = tones.skin;
  canvas.fill(new Path2D('M-36 -27 C-48 -30 -60 -26 -60 -20 C-60 -13 -48 -10 -38 -11 Z'));
  const near = new Path2D('M-84 2 C-88 -20 -74 -30 -54 -26 L36 -20 C46 -18 48 -6 40 2 Z');
  canvas.fillStyle = light;
  canvas.fill(near);
  canvas.stroke(near);
  canvas.fillStyle = '#f7f3e9';
  canvas.fill(new Path2D('M32 -20.5 L40 -19 L43 2 L34 2 Z'));
  canvas.fillStyle = tones.skin;
  canvas.fill(new Path2D('M39 -20 C54 -26 68 -24 70 -16 C71 -8 60 -2 43 0 Z'));
  canvas.strokeStyle = faded(tones.skinShade, 0.8);
  canvas.lineWidth = 1.3;
  canvas.stroke(new Path2D('M56 -20 C62 -19 66 -17 68 -14 M54 -13 C60 -12 64 -10 66 -8'));
}
