/**
 * Every module that a TypeScript file names: imports and re-exports, type-only and side-effect ones too, dynamic
 * imports, types written as import("..."), require calls and worker addresses. Comments do not count.
 */
export function importSpecifiers(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}])\/\/.*$/gm, '');
  const patterns = [
    /\b(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/g,
    /\b(?:import|export)\s*[{*][^'"`;]*?\}?\s*from\s*['"]([^'"]+)['"]/g,
    /\bimport\s*['"]([^'"]+)['"]/g,
    /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g,
    /\bnew\s+URL\(\s*['"`]([^'"`]+\.[jt]sx?)['"`]\s*,\s*import\.meta\.url/g,
  ];
  return [...new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1]!)))];
}
