import type { InterchangeFile } from './interchange-file.ts';

/** What a file is, from the words that only this role has; null where it has none of them. */
export function fileRole({ text }: Pick<InterchangeFile, 'text'>): 'domain' | 'profile' | null {
  if (text.trimStart().startsWith('<') || text.startsWith('\uFEFF<')) {
    const root = /<([A-Za-z_][\w.-]*)/.exec(text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, ''))?.[1];
    if (root === 'negotiation_template') return 'domain';
    return root === 'utility_space' ? 'profile' : null;
  }
  if (
    /"issueWeights"\s*:/.test(text) ||
    /^type\s*:.*UtilityFunction/m.test(text) ||
    /^weights\s*:/m.test(text)
  ) {
    return 'profile';
  }
  return /^issues\s*:/m.test(text) ? 'domain' : null;
}
