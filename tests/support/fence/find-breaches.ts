import { posix } from 'node:path';
import { importSpecifiers } from './import-specifiers.ts';
import { layerRules } from './layer-rules.ts';

/** Sources by path from the project's root, such as `src/engine/step.ts`. */
export type Sources = Readonly<Record<string, string>>;

interface Import {
  /** Path of the importing file. */
  file: string;
  /** What is written in it. */
  specifier: string;
  /** Layer, or null when the path belongs to none. */
  from: string | null;
  /** Layer, `npm:<package>`, or null when the import leaves `src`. */
  to: string | null;
}

/** Every import that the layer rules forbid, as a sentence; empty when all is well. */
export function findBreaches(sources: Sources): string[] {
  return [...importsOf(sources).flatMap(breachOf), ...findLayerCycles(sources)];
}

function importsOf(sources: Sources): Import[] {
  return Object.entries(sources).flatMap(([file, source]) =>
    importSpecifiers(source).map((specifier) => ({
      file,
      specifier,
      from: layerOf(file),
      to: targetOf(file, specifier),
    })),
  );
}

function breachOf({ file, specifier, from, to }: Import): string[] {
  if (from === null) return [`${file} belongs to no layer`];
  const rule = layerRules[from]!;
  const isAllowed =
    to !== null &&
    (to === from || rule.sources.includes(to) || rule.packages.some((name) => matches(to, `npm:${name}`)));
  return isAllowed ? [] : [`${file} (${from}) may not import ${specifier}`];
}

function matches(target: string, allowed: string): boolean {
  return allowed.endsWith('/*') ? target.startsWith(allowed.slice(0, -1)) : target === allowed;
}

/** The longest layer name that the path begins with, `src/` taken off. */
function layerOf(path: string): string | null {
  const inside = path.replace(/^src\//, '');
  if (inside === path) return null;
  const names = Object.keys(layerRules).sort((one, other) => other.length - one.length);
  return names.find((name) => inside.startsWith(`${name}/`) || inside.startsWith(`${name}.`)) ?? null;
}

function targetOf(file: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return layerOf(`src/${specifier.slice(1)}`);
  if (specifier.startsWith('.')) return layerOf(posix.join(posix.dirname(file), specifier));
  if (specifier.startsWith('node:')) return 'npm:node:';
  const parts = specifier.split('/');
  return `npm:${parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')}`;
}

/** Layers that import each other, directly or through others. */
function findLayerCycles(sources: Sources): string[] {
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of importsOf(sources)) {
    if (from === null || to === null || to === from || to.startsWith('npm:')) continue;
    edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  return [...edges.keys()]
    .filter((layer) => reaches(edges, layer))
    .map((layer) => `${layer} is part of a cycle of layers`);
}

function reaches(edges: ReadonlyMap<string, ReadonlySet<string>>, layer: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(edges.get(layer) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === layer) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(edges.get(next) ?? []));
  }
  return false;
}
