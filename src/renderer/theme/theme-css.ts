import { type ThemeId, themeIds, themes } from './theme.ts';

/**
 * The tokens as a style sheet: `--ink`, `--mine-on-slate` and so on, for the theme that `data-theme` of the root
 * element names; paper without it.
 */
export function themeCss(): string {
  const rules = themeIds.map((id) => `${selectorOf(id)} {\n${declarations(id)}\n}\n`);
  return `/* Written from theme.ts by write-theme-css.ts: change the colours there. */\n${rules.join('\n')}`;
}

function selectorOf(id: ThemeId): string {
  return id === 'paper' ? ':root' : `:root[data-theme="${id}"]`;
}

function declarations(id: ThemeId): string {
  const scheme = id === 'night' ? 'dark' : 'light';
  const colours = Object.entries(themes[id]).map(([name, colour]) => `  --${dashed(name)}: ${colour};`);
  return [`  color-scheme: ${scheme};`, ...colours].join('\n');
}

/** `mineOnSlate` → `mine-on-slate`, `ink2` → `ink-2`. */
function dashed(name: string): string {
  return name.replace(/([A-Z]|\d+)/g, (part) => `-${part.toLowerCase()}`);
}
