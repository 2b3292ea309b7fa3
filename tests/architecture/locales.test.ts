import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { isLang } from '#renderer/hud/language/languages.ts';
import type { Messages } from '#renderer/hud/language/messages.ts';

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

const root = join(import.meta.dirname, '../..');
const localesFolder = join(root, 'assets/locales');

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function readMessages(lang: string): Messages {
  return readJson(join(localesFolder, `${lang}.json`)) as Messages;
}

const languagesListed = readJson(join(localesFolder, 'index.json')) as string[];
const reference = readMessages('en');

/** Argument names of a text with their kind (numbers of the ICU parser), plural branches included. */
function argumentsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('value' in node) || node.type === 0) return [];
    const own = `${node.value}:${node.type}`;
    if (!('options' in node)) return [own];
    return [own, ...Object.values(node.options).flatMap((option) => argumentsOf(option.value))];
  });
}

function contract(text: string): string {
  const ast = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  return [...new Set(argumentsOf(ast))].sort().join(' ');
}

function sourceTexts(): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

const sources = sourceTexts();
const calls = /\bt\(\s*(['"])([^'"]+)\1/g;
const templates = /\bt\(\s*`([^`$]+)\$\{/g;

function found(pattern: RegExp, group: number): string[] {
  return [
    ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => `${match[group]}`))),
  ];
}

function isNamed(key: string): boolean {
  return sources.some((text) => ["'", '"', '`'].some((quote) => text.includes(`${quote}${key}${quote}`)));
}

/** Beginnings of keys that codex and sources page will use. */
const awaitingTheirScreen = ['term.'];

describe('locale files', () => {
  it('lists languages of the game, English first', () => {
    expect(languagesListed[0]).toBe('en');
    expect(languagesListed.filter((lang) => !isLang(lang))).toEqual([]);
  });

  it.each(languagesListed)('%s has the same keys as English, none empty', (lang) => {
    const messages = readMessages(lang);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(reference).sort());
    expect(Object.entries(messages).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(languagesListed)('%s takes the same arguments of the same kinds in every text', (lang) => {
    const messages = readMessages(lang);
    const other = Object.keys(reference).filter(
      (key) => contract(messages[key] ?? '') !== contract(reference[key] ?? ''),
    );
    expect(other).toEqual([]);
  });

  it.each(languagesListed)('%s uses plain arguments, numbers, plurals and choices, never dates', (lang) => {
    const dated = Object.entries(readMessages(lang)).filter(([, text]) => /:[34]( |$)/.test(contract(text)));
    expect(dated).toEqual([]);
  });

  it('tells arguments of a text apart by name and kind', () => {
    expect(contract('{a} {n, plural, one {# {b}} other {#}}')).not.toBe(contract('{a} {b} {n}'));
    expect(contract('{n, number} {a}')).toBe(contract('{a} {n, number}'));
  });
});

describe('keys in the source', () => {
  it('exist in the English texts', () => {
    expect(found(calls, 2).filter((key) => !Object.hasOwn(reference, key))).toEqual([]);
  });

  it('that are put together at run time begin like at least one key', () => {
    const keys = Object.keys(reference);
    expect(found(templates, 1).filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
  });

  it('are looked for in every quoting style', () => {
    expect([...`t('a.b') t( "c.d", {}) set('e.f')`.matchAll(calls)].map((match) => match[2])).toEqual([
      'a.b',
      'c.d',
    ]);
  });

  it('leave no text unused but those whose screens are still to come', () => {
    const starts = [...found(templates, 1), ...awaitingTheirScreen];
    const unused = Object.keys(reference).filter(
      (key) => !isNamed(key) && !starts.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('have left the waiting list once a screen uses them', () => {
    const unused = Object.keys(reference).filter((key) => !isNamed(key));
    const stale = awaitingTheirScreen.filter((start) => !unused.some((key) => key.startsWith(start)));
    expect(stale).toEqual([]);
  });
});
