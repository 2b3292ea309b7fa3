import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Seal } from '#renderer/hud/controls/seal.tsx';
import { rosetteOf } from '#renderer/theme/rosette.ts';

const actors = ['tajikistan', 'rao', 'rusal', 'russia', 'iran', 'china', 'consortium', 'village', 'builder'];

describe('the seal on the page', () => {
  it.each(actors)('turns every ring of %s as often as the stage does', (actor) => {
    const { folds, rings } = rosetteOf(actor);
    const drawn = renderToStaticMarkup(<Seal actor={actor} side="mine" />);
    expect(drawn.match(/rotate\(/g)).toHaveLength(folds * rings.length);
    expect(drawn).not.toContain('NaN');
  });

  it('is another one for every actor', () => {
    const drawn = actors.map((actor) => renderToStaticMarkup(<Seal actor={actor} side="theirs" />));
    expect(new Set(drawn).size).toBe(actors.length);
  });
});
