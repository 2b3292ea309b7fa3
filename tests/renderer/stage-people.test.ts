import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionOf } from '#renderer/stage/people/expression.ts';
import { facePartsOf } from '#renderer/stage/people/face-parts.ts';
import { gestureOf } from '#renderer/stage/people/gesture.ts';
import type { PersonPicture } from '#renderer/stage/stage-picture.ts';
import { rosetteOf } from '#renderer/theme/rosette.ts';

const calm: PersonPicture = { actor: 'rao', face: 'rao', mood: 0, gapClosing: 0, concession: 0 };

describe('people on the stage', () => {
  it('an actor has the same face and the same seal every time', () => {
    fc.assert(
      fc.property(fc.string(), (actor) => {
        expect(facePartsOf(actor)).toEqual(facePartsOf(actor));
        expect(rosetteOf(actor)).toEqual(rosetteOf(actor));
      }),
    );
  });

  it('the parties of the six tables have six different seals', () => {
    const actors = ['tajikistan', 'rao', 'rusal', 'russia', 'iran', 'china', 'consortium'];
    expect(new Set(actors.map((actor) => JSON.stringify(rosetteOf(actor)))).size).toBe(actors.length);
  });

  it('the five moods have five different faces, and a mood beyond the ends shows the end', () => {
    const faces = [-2, -1, 0, 1, 2].map(expressionOf);
    expect(new Set(faces.map((face) => face.mouth)).size).toBe(5);
    expect(expressionOf(-9)).toEqual(faces[0]);
    expect(expressionOf(9)).toEqual(faces[4]);
  });

  it('brows sink as the mood falls', () => {
    const turns = [-2, -1, 0, 1, 2].map((mood) => expressionOf(mood).browTurn);
    expect(turns).toEqual([...turns].sort((a, b) => b - a));
  });

  it('the body leans forward as the mood rises, and the hands of both ends are told apart', () => {
    const stands = [-2, -1, 0, 1, 2].map(expressionOf);
    const leans = stands.map(({ lean }) => lean);
    expect(leans).toEqual([...new Set(leans)].sort((a, b) => a - b));
    expect([stands[0]?.hands, stands[2]?.hands, stands[4]?.hands]).toEqual(['crossed', 'pen', 'open']);
  });

  it('equal numbers move nobody', () => {
    expect(gestureOf(calm, { ...calm })).toBe('none');
  });

  it.each([
    ['lean', { gapClosing: 0.2, concession: 0.2 }],
    ['nod', { gapClosing: 0.2 }],
    ['nod', { mood: 1 }],
    ['lookAway', { gapClosing: -0.2 }],
    ['lookAway', { mood: -2 }],
    ['penTap', { concession: 0.005 }],
  ] as const)('a person answers with %s to %o', (gesture, change) => {
    expect(gestureOf(calm, { ...calm, ...change })).toBe(gesture);
  });
});
