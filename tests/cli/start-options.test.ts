import { describe, expect, it } from 'vitest';
import { startOptions } from '#cli/start/start-options.ts';

describe('the options of npm start', () => {
  it('without options the desktop program is opened, and the browser address is always 4780', () => {
    expect(startOptions([])).toEqual({ ok: true, options: { browser: false, port: 4780, open: false } });
  });

  it('the user may choose the browser, the port and that the address is opened', () => {
    expect(startOptions(['--browser', '--port', '8080', '--open'])).toEqual({
      ok: true,
      options: { browser: true, port: 8080, open: true },
    });
    expect(startOptions(['--open', '--no-open'])).toMatchObject({ options: { open: false } });
  });

  it.each([
    [['--port', '0']],
    [['--port', '65536']],
    [['--port', 'x']],
    [['--port', '1e3']],
    [['--port']],
    [['--what']],
    [['word']],
  ])('%j is refused in one sentence that says what to use', (args) => {
    const result = startOptions(args);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.message).toMatch(/^npm start: .+; use -- --browser, --port N or --open\.$/);
    expect(!result.ok && result.message).not.toContain('\n');
  });
});
