import { pick, seeded } from '#renderer/theme/seeded.ts';

/** The parts of one invented person; no part stands for a nation. */
export interface FaceParts {
  /** Skin and hair are numbers of shared palettes. */
  readonly skin: number;
  readonly hairColour: number;
  /** Half width of the jaw against the temples. */
  readonly jaw: number;
  readonly hair: 'parted' | 'swept' | 'receding' | 'curly' | 'bob' | 'bun';
  readonly headwear: 'none' | 'toqi' | 'scarf';
  readonly glasses: 'none' | 'round' | 'square';
  readonly beard: 'none' | 'moustache' | 'short' | 'full';
  readonly brow: 'straight' | 'arched' | 'bushy';
  readonly nose: 'straight' | 'round' | 'long';
  readonly collar: 'shirt' | 'rollneck' | 'blouse';
  readonly neckwear: 'tie' | 'striped' | 'scarf' | 'none';
  readonly jacket: 'single' | 'double' | 'plain';
}

/** What is known of a person whom the packs name and describe, so that face, name and habit agree. */
interface KnownPerson {
  readonly isWoman: boolean;
  readonly parts?: Partial<FaceParts>;
}

const named: Readonly<Record<string, KnownPerson>> = {
  tajikistan: { isWoman: true },
  'tajikistan, foreign minister': { isWoman: false },
  'tajikistan, head of a commission': { isWoman: false, parts: { skin: 2 } },
  rao: { isWoman: false, parts: { skin: 1, glasses: 'square' } },
  russia: { isWoman: false },
  rusal: { isWoman: true, parts: { skin: 0, hairColour: 2, hair: 'bob' } },
  iran: { isWoman: false, parts: { skin: 2 } },
  china: { isWoman: true, parts: { skin: 0, hairColour: 0, hair: 'bun', glasses: 'none' } },
  consortium: { isWoman: true, parts: { skin: 2, hairColour: 0, hair: 'bob' } },
  village: { isWoman: true },
  builder: { isWoman: false },
};

/** The same face for the same person. Cap and scarf are worn in the host's chair alone. */
export function facePartsOf(person: string): FaceParts {
  const known = named[person];
  const drawn = drawnParts(person, known?.isWoman);
  const headwear = person.startsWith('tajikistan') ? drawn.headwear : 'none';
  return { ...drawn, headwear, ...known?.parts };
}

function drawnParts(person: string, isKnownWoman: boolean | undefined): FaceParts {
  const draw = seeded(`face ${person}`);
  const isDrawnWoman = draw() < 0.4;
  const common = {
    skin: Math.floor(draw() * 5),
    hairColour: Math.floor(draw() * 5),
    glasses: pick(draw, ['none', 'none', 'round', 'square'] as const),
    nose: pick(draw, ['straight', 'round', 'long'] as const),
    jacket: pick(draw, ['single', 'double', 'plain'] as const),
  };
  return (isKnownWoman ?? isDrawnWoman)
    ? {
        ...common,
        jaw: 0.78 + draw() * 0.08,
        hair: pick(draw, ['bob', 'bun'] as const),
        headwear: pick(draw, ['none', 'none', 'scarf', 'toqi'] as const),
        beard: 'none',
        brow: 'arched',
        collar: pick(draw, ['blouse', 'rollneck'] as const),
        neckwear: pick(draw, ['scarf', 'none'] as const),
      }
    : {
        ...common,
        jaw: 0.88 + draw() * 0.14,
        hair: pick(draw, ['parted', 'swept', 'receding', 'curly'] as const),
        headwear: pick(draw, ['none', 'none', 'toqi'] as const),
        beard: pick(draw, ['none', 'none', 'moustache', 'short', 'full'] as const),
        brow: pick(draw, ['straight', 'bushy'] as const),
        collar: 'shirt',
        neckwear: pick(draw, ['tie', 'striped'] as const),
      };
}
