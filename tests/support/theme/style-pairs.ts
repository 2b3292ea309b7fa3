/** A text colour and the ground under it as one element wears them, both by the name of their CSS token. */
export interface StylePair {
  readonly text: string;
  readonly ground: string;
  /** Classes and states that wear the pair. */
  readonly where: string;
}

/** A part of a selector between combinators, as its simple selectors: `.button`, `[data-hovered]`, `li`. */
type Compound = readonly string[];

interface StyleRule {
  /** Everything left of the last compound, as written; empty when the rule asks for no place. */
  readonly around: string;
  readonly compound: Compound;
  /** Classes, attributes and the like in the whole selector, then element names. */
  readonly weight: number;
  readonly text: string | null;
  readonly ground: string | null;
}

/**
 * Every pair of text and ground that the style sheets give one element, by the cascade: for each set of classes that
 * an element wears, in each place and each state that the sheets know for it. Switched-off controls are left out.
 */
export function stylePairs(css: string, wearers: readonly (readonly string[])[]): readonly StylePair[] {
  const rules = colourRules(css);
  const pairs = new Map<string, StylePair>();
  for (const classes of wearers) {
    const own = classes.map((name) => `.${name}`);
    const meant = rules.filter(({ compound }) => classesOf(compound).every((name) => own.includes(name)));
    const touched = meant.filter(({ compound }) => classesOf(compound).length > 0);
    for (const around of new Set(touched.map((rule) => rule.around)))
      for (const states of statesOf(touched, around)) {
        const worn = cascade(meant, around, states);
        if (worn.text === null || worn.ground === null) continue;
        const where = `${around} ${own.join('')}${states.join('')}`.trim();
        pairs.set(`${worn.text} ${worn.ground} ${where}`, { ...worn, where } as StylePair);
      }
  }
  return [...pairs.values()];
}

/** Names of the tokens that any rule gives a text. */
export function textTokens(css: string): ReadonlySet<string> {
  return new Set(colourRules(css).flatMap(({ text }) => (text === null || text === 'none' ? [] : text)));
}

/** Sets of classes that elements of these components wear; each alternative of an expression is a set of its own. */
export function wornClasses(source: string): string[][] {
  const worn: string[][] = [];
  for (const [, plain, written] of source.matchAll(/className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)) {
    if (plain !== undefined) worn.push(plain.split(/\s+/));
    if (written === undefined) continue;
    const template = /^`(.*)`$/s.exec(written.trim())?.[1];
    const whole = (template ?? '').replaceAll(/\S*\$\{[^}]*\}\S*/g, ' ').split(/\s+/);
    const alternatives = [...written.matchAll(/'([\w -]*)'/g)].map(([, words]) => (words ?? '').split(/\s+/));
    for (const one of [[], ...alternatives]) worn.push([...whole, ...one].filter((name) => name !== ''));
  }
  return worn.filter((classes) => classes.length > 0);
}

/** The states that the rules know in a place: alone, and the pairs in which one comes on top of another. */
function statesOf(rules: readonly StyleRule[], around: string): readonly string[][] {
  const near = rules.filter((rule) => rule.around === '' || rule.around === around);
  const states = [...new Set(near.flatMap(({ compound }) => compound.filter(isState)))];
  const both = states.flatMap((one, at) => states.slice(at + 1).map((other) => [one, other]));
  return [[], ...states.map((state) => [state]), ...both].filter(
    (held) => !held.some((state) => /disabled/.test(state)),
  );
}

function cascade(rules: readonly StyleRule[], around: string, states: readonly string[]) {
  const won: { text: string | null; ground: string | null } = { text: null, ground: null };
  const weights = { text: -1, ground: -1 };
  for (const rule of rules) {
    if (rule.around !== '' && rule.around !== around) continue;
    if (!rule.compound.filter(isState).every((state) => states.includes(state))) continue;
    if (rule.compound.some(isElement) && rule.around === '') continue;
    for (const what of ['text', 'ground'] as const)
      if (rule[what] !== null && rule.weight >= weights[what]) {
        won[what] = rule[what] === 'none' ? null : rule[what];
        weights[what] = rule.weight;
      }
  }
  return won;
}

function colourRules(css: string): StyleRule[] {
  const bare = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@media print \{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  return [...bare.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const text = tokenOf(body, /(?:^|[;\s])color:\s*([^;]+)/);
    const ground = tokenOf(body, /(?:^|[;\s])background(?:-color)?:\s*([^;]+)/);
    if (text === null && ground === null) return [];
    return splitOutside(selectors, ',').map((selector) => ({ ...partsOf(selector.trim()), text, ground }));
  });
}

/** The token of a declaration; `none` where it paints nothing that could be named, null where it is not there. */
function tokenOf(body: string, declaration: RegExp): string | null {
  const value = declaration.exec(body)?.[1]?.trim();
  if (value === undefined) return null;
  return (
    /^(?:color-mix\(in srgb, )?var\(--([\w-]+)\)(?: 9\d(?:\.\d)?%, transparent\))?$/.exec(value)?.[1] ??
    'none'
  );
}

function partsOf(selector: string): Pick<StyleRule, 'around' | 'compound' | 'weight'> {
  const at = selector.search(/[^\s>+~]+$/);
  const compound = selector.slice(at).match(/::?[\w-]+(?:\([^)]*\))?|\.[\w-]+|\[[^\]]*\]|[\w-]+|\*/g) ?? [];
  const marks = selector.match(/\.[\w-]+|\[[^\]]*\]|:(?!:|where)[\w-]+/g)?.length ?? 0;
  return { around: selector.slice(0, at).trim(), compound, weight: marks };
}

/** Splits at a sign that stands in no bracket. */
function splitOutside(text: string, sign: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += '([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0;
    if (letter === sign && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

function classesOf(compound: Compound): string[] {
  return compound.filter((part) => part.startsWith('.'));
}

function isState(part: string): boolean {
  return part.startsWith('[') || part.startsWith(':');
}

function isElement(part: string): boolean {
  return /^\w/.test(part);
}
