import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { mixed } from '#renderer/stage/paint/colour.ts';
import { frontierTint } from '#renderer/stage/paint/frontier-tint.ts';
import { type Theme, type ThemeId, themeIds, themes } from '#renderer/theme/theme.ts';
import { themeCss } from '#renderer/theme/theme-css.ts';
import { colourContrast, linearParts } from '../support/theme/colour-contrast.ts';
import { type StylePair, stylePairs, textTokens, wornClasses } from '../support/theme/style-pairs.ts';

type Token = keyof Theme;

/** Text on its ground: 4.5:1 at least. */
const texts: readonly (readonly [Token, Token])[] = [
  ...(['paper', 'snow', 'inset'] as const).flatMap((ground) =>
    (['ink', 'ink2', 'mine', 'theirs', 'limit', 'agree'] as const).map((text) => [text, ground] as const),
  ),
  ...(['slate', 'slate2'] as const).flatMap((ground) =>
    (['onSlate', 'onSlate2', 'mineOnSlate', 'theirsOnSlate'] as const).map((text) => [text, ground] as const),
  ),
  ['limitOnSlate', 'slate'],
  ['onSlate2', 'slate3'],
  ['snow', 'mine'],
  ['snow', 'minePressed'],
  ['snow', 'limit'],
  ['snow', 'limitPressed'],
  ['slate', 'theirsOnSlate'],
  ['onMine', 'mine'],
  ['onTheirs', 'theirs'],
  ['ink', 'mineSoft'],
  ['ink', 'theirsSoft'],
  ['mine', 'mineSoft'],
  ['theirs', 'mineSoft'],
  ['agree', 'mineSoft'],
];

/** Edges and marks that carry meaning: 3:1 at least. */
const marks: readonly (readonly [Token, Token])[] = [
  ['hairline', 'paper'],
  ['hairline', 'snow'],
  ['focus', 'slate'],
  ['river', 'slate'],
  ['riverOnPaper', 'paper'],
  ['riverOnPaper', 'snow'],
  ['lamp', 'slate'],
  ['onSlate2', 'slate2'],
  ['limit', 'mineSoft'],
  ['ink', 'hairlineSoft'],
];

/** What the chart of values draws upon its painted land; names there have an edge of snow. */
const chartMarks: readonly Token[] = ['mine', 'theirs', 'limit', 'agree'];

/** What drawings are laid upon and scenery that says nothing. */
const scenery: readonly Token[] = [
  'paper',
  'snow',
  'inset',
  'slate',
  'mineSoft',
  'hairlineSoft',
  'contour',
  'river',
  'wallShade',
];

/** Pairs that tell the sides apart; they must stay apart for every kind of colour vision. */
const sides: readonly (readonly [Token, Token])[] = [
  ['mine', 'theirs'],
  ['mineOnSlate', 'theirsOnSlate'],
];

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const colourVision: Readonly<Record<string, readonly number[]>> = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const renderer = join(projectRoot, 'src/renderer');

/** The style sheets in the order in which the page reads them. */
const styles = [...readFileSync(join(renderer, 'styles/index.css'), 'utf8').matchAll(/"\.\/(.*?)"/g)]
  .map(([, name]) => readFileSync(join(renderer, 'styles', name!), 'utf8'))
  .join('\n');

const worn = readdirSync(join(renderer, 'hud'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .flatMap((name) => wornClasses(readFileSync(join(renderer, 'hud', name), 'utf8')));

const inUse: readonly StylePair[] = stylePairs(styles, worn);

const inEveryTheme = themeIds.map((id) => [id] as const);

describe('colour tokens', () => {
  it.each(inEveryTheme)('texts of the theme %s stand out from their ground by 4.5 to 1', (id) => {
    expect(tooClose(id, texts, 4.5)).toEqual([]);
  });

  it.each(inEveryTheme)('marks of the theme %s stand out from their ground by 3 to 1', (id) => {
    expect(tooClose(id, marks, 3)).toEqual([]);
  });

  it.each(inEveryTheme)(
    'marks of the chart stand out from its deepest land in the theme %s by 3 to 1',
    (id) => {
      const land = deepestLand(themes[id]);
      expect(chartMarks.filter((mark) => colourContrast(themes[id][mark], land) < 3)).toEqual([]);
    },
  );

  it('texts of the high contrast theme stand out by 7 to 1', () => {
    expect(tooClose('contrast', texts, 7)).toEqual([]);
  });

  it.each(inEveryTheme)(
    'in the theme %s my colour and theirs differ for every kind of colour vision',
    (id) => {
      for (const [name, matrix] of Object.entries(colourVision))
        for (const [mine, theirs] of sides) {
          const apart = labDistance(seen(themes[id][mine], matrix), seen(themes[id][theirs], matrix));
          expect([name, mine, apart > 30]).toEqual([name, mine, true]);
        }
    },
  );

  it.each(inEveryTheme)(
    'every pair that a style sheet makes can be read in the theme %s, in every state',
    (id) => {
      const least = id === 'contrast' ? 7 : 4.5;
      const hard = inUse.filter(
        ({ text, ground }) =>
          colourContrast(themes[id][tokenNamed(text)], themes[id][tokenNamed(ground)]) < least,
      );
      expect(hard.map(({ where, text, ground }) => `${where}: ${text} on ${ground}`)).toEqual([]);
      expect(inUse.length).toBeGreaterThan(100);
    },
  );

  it('every colour that the style sheets give a text is checked on its grounds', () => {
    const checked = new Set(texts.map(([text]) => text));
    expect([...textTokens(styles)].map(tokenNamed).filter((token) => !checked.has(token))).toEqual([]);
  });

  it('every colour that the style sheets draw with is checked on paper or is scenery', () => {
    const drawn = [...styles.matchAll(/(?:fill|stroke): var\(--([\w-]+)\)/g)].map(([, name]) => name!);
    const known = new Set(
      [...texts, ...marks]
        .filter(([, on]) => on === 'paper' || on === 'snow')
        .map(([mark]) => mark)
        .concat(scenery),
    );
    // The sign of a seal is one of the sides' colours on slate.
    const unknown = drawn.filter((name) => name !== 'sign' && !known.has(tokenNamed(name)));
    expect(unknown).toEqual([]);
    expect(drawn.length).toBeGreaterThan(50);
  });

  it('a state that keeps its text but changes its ground is found', () => {
    const css = `.door { background: var(--mine); color: var(--snow); }
      .door[data-pressed] { background: var(--snow); }
      .hall .door { color: var(--ink); }`;
    const found = stylePairs(css, wornClasses('<b className="door wide" />'));
    expect(found.map(({ where, text, ground }) => `${where}: ${text} on ${ground}`)).toEqual([
      '.door.wide: snow on mine',
      '.door.wide[data-pressed]: snow on snow',
      '.hall .door.wide: ink on mine',
      '.hall .door.wide[data-pressed]: ink on snow',
    ]);
  });

  it('the style sheet says what the tokens say', () => {
    const written = readFileSync(join(projectRoot, 'src/renderer/theme/theme.css'), 'utf8');
    expect(written).toBe(themeCss());
  });
});

function tooClose(id: ThemeId, pairs: readonly (readonly [Token, Token])[], ratio: number): string[] {
  return pairs
    .map(([text, ground]) => ({ text, ground, has: colourContrast(themes[id][text], themes[id][ground]) }))
    .filter(({ has }) => has < ratio)
    .map(({ text, ground, has }) => `${text} on ${ground}: ${has.toFixed(2)}`);
}

/** Snow under every layer of the chart's land. */
function deepestLand({ snow, river }: Theme): string {
  let land = snow;
  for (let layer = 0; layer < frontierTint.layers; layer += 1)
    land = mixed(land, river, frontierTint.opacity);
  return land;
}

/** `on-slate-2` as the tokens are named in the source: `onSlate2`. */
function tokenNamed(name: string): Token {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Token;
}

function seen(colour: string, matrix: readonly number[]): number[] {
  const rgb = linearParts(colour);
  return [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, part, at) => sum + part * (matrix[row + at] ?? 0), 0),
      ),
    ),
  );
}

function labDistance(a: readonly number[], b: readonly number[]): number {
  const [first, second] = [lab(a), lab(b)];
  return Math.hypot(...first.map((part, at) => part - (second[at] ?? 0)));
}

function lab([r = 0, g = 0, b = 0]: readonly number[]): number[] {
  const x = curve((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = curve(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = curve((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(t: number): number {
  return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
}
