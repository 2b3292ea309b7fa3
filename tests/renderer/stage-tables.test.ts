import { describe, expect, it } from 'vitest';
import { cascadeAt } from '#renderer/stage/conduct/cascade-at.ts';
import { faceAt } from '#renderer/stage/conduct/face-at.ts';
import { dayTimeOf } from '#renderer/stage/conduct/picture-of.ts';
import { placeStyle } from '#renderer/stage/paint/place-style.ts';
import { facePartsOf } from '#renderer/stage/people/face-parts.ts';
import { loadPack, readPackFile } from '../support/packs.ts';

const ids = (readPackFile('', 'index.json') as { tables: { id: string }[] }).tables.map(({ id }) => id);
const isWoman = (person: string) => facePartsOf(person).collar !== 'shirt';

describe('six tables on the stage', () => {
  it.each(ids)('%s: no two rounds that follow each other lie in the same light', (id) => {
    const { rounds } = loadPack(id).public;
    const lights = rounds.map(({ season }, at) => `${season} ${dayTimeOf(at, rounds.length)}`);
    for (let at = 1; at < lights.length; at++) expect(lights[at]).not.toBe(lights[at - 1]);
  });

  it('stand in six different rooms over six different lands', () => {
    expect(new Set(ids.map((id) => JSON.stringify(placeStyle(id)))).size).toBe(ids.length);
    expect(new Set(ids.map((id) => JSON.stringify(placeStyle(id).land))).size).toBe(ids.length);
    expect(new Set(ids.map((id) => placeStyle(id).arch)).size).toBeGreaterThan(1);
  });

  it('show one face for one invented person and another for another', () => {
    const faces = new Map<string, string>();
    for (const id of ids) {
      const texts = readPackFile(id, 'text/en/public.json') as Record<string, string>;
      const { roles } = loadPack(id).public;
      for (const seat of ['a', 'b'] as const) {
        const name = texts[`person.${seat}.name`]!;
        const face = faceAt(id, roles[seat]);
        expect(faces.get(name) ?? face).toBe(face);
        faces.set(name, face);
      }
    }
    expect(new Set(faces.values()).size).toBe(faces.size);
  });

  it("let cap and scarf be worn in the host's chair alone, and give every chair a head of its own", () => {
    const heads = new Set<string>();
    for (const id of ids) {
      const { roles } = loadPack(id).public;
      expect([id, facePartsOf(faceAt(id, roles.b)).headwear]).toEqual([id, 'none']);
      const { hair, hairColour, skin, glasses, beard } = facePartsOf(faceAt(id, roles.b));
      heads.add(JSON.stringify([hair, hairColour, skin, glasses, beard]));
    }
    expect(heads.size).toBe(ids.length);
    expect(facePartsOf('tajikistan').headwear).not.toBe('none');
  });

  it('agree with what the packs say of him or her', () => {
    for (const id of ids) {
      const texts = readPackFile(id, 'text/en/public.json') as Record<string, string>;
      const { roles } = loadPack(id).public;
      for (const seat of ['a', 'b'] as const) {
        const said = ['want', 'fear', 'habit'].map((key) => texts[`person.${seat}.${key}`]).join(' ');
        const face = faceAt(id, roles[seat]);
        if (/\b(she|her)\b/.test(said)) expect([id, seat, isWoman(face)]).toEqual([id, seat, true]);
        if (/\b(he|him|his)\b/.test(said)) expect([id, seat, isWoman(face)]).toEqual([id, seat, false]);
        if (/glasses/.test(said)) expect(facePartsOf(face).glasses).not.toBe('none');
      }
    }
  });
});

describe('the stairs of the river', () => {
  const moment = {
    table: 'sangtuda-rao',
    date: '2009-03-01',
    isHost: true,
    works: { built: 0.9, unitsLit: 2, isHalted: false },
    profitTo: 'investor',
  } as const;
  const dam = (id: string, changed: Partial<Parameters<typeof cascadeAt>[0]> = {}) =>
    cascadeAt({ ...moment, ...changed })!.dams.find((each) => each.id === id)!;

  it('light the plant of the table, and are not there for a table on another river', () => {
    expect(cascadeAt(moment)!.focus).toBe('sangtuda1');
    expect(cascadeAt({ ...moment, table: 'sangtuda2-iran' })!.focus).toBe('sangtuda2');
    expect(cascadeAt({ ...moment, table: 'rogun-rusal' })!.focus).toBe('rogun');
    expect(cascadeAt({ ...moment, table: 'zeravshan-china' })).toBeNull();
  });

  it('show the works as the contract and the answers left them', () => {
    expect(dam('sangtuda1').state).toBe('running');
    const early = { built: 0.5, unitsLit: 0, isHalted: false };
    expect(dam('sangtuda1', { works: early }).state).toBe('building');
    expect(dam('sangtuda1', { works: { ...early, isHalted: true } }).state).toBe('halted');
  });

  it('give the plant to the builder until its pay-off years are over', () => {
    expect(dam('sangtuda1').owner).toBe('theirs');
    expect(dam('sangtuda1', { isHost: false }).owner).toBe('mine');
    expect(dam('sangtuda1', { profitTo: 'shared' }).owner).toBe('both');
  });

  it('show the neighbours as they stood on the day', () => {
    const at = { table: 'rogun-rusal' };
    expect(dam('sangtuda1', { ...at, date: '2007-06-01' }).state).toBe('building');
    expect(dam('sangtuda1', { ...at, date: '2012-01-15' }).state).toBe('running');
    expect(dam('sangtuda2', { ...at, date: '2009-03-01' }).state).toBe('building');
    expect(dam('sangtuda2', { ...at, date: '2005-12-01' }).state).toBe('planned');
  });
});
