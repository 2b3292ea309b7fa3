import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#cli/start/project-root.ts';
import { contentSecurityPolicy } from '#protocol/content-security.ts';

describe('the content security policy', () => {
  it('carries the hash of the one style element that React Aria adds', () => {
    const source = readFileSync(
      join(projectRoot, 'node_modules/react-aria/dist/private/interactions/usePress.mjs'),
      'utf8',
    );
    const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1];
    const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
    const style = template?.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, attribute ?? '').trim();
    expect(style).toContain('[data-react-aria-pressable]');
    const hash = createHash('sha256').update(style!).digest('base64');
    expect(contentSecurityPolicy('web')).toContain(`style-src 'self' 'sha256-${hash}';`);
  });

  it('lets the web page reach nothing but its own address, and the desktop page also this computer', () => {
    expect(contentSecurityPolicy('web')).toContain("connect-src 'self';");
    expect(contentSecurityPolicy('desktop')).toContain(
      "connect-src 'self' http://127.0.0.1:* ws://127.0.0.1:*;",
    );
  });

  it('allows no inline script, no evaluation, no frame and no plugin', () => {
    for (const home of ['web', 'desktop'] as const) {
      const policy = contentSecurityPolicy(home);
      expect(policy).toContain("default-src 'self'; script-src 'self';");
      expect(policy).toContain("object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe/);
    }
  });
});
