import { describe, expect, test } from 'vitest';
import { createNegotiation, type Effect } from '#engine/index.ts';
import { applyEffects } from '#engine/negotiation/apply-effects.ts';
import { effect } from '#scenarios/schema/effect.ts';
import { aScenario } from '#tests/support/a-scenario.ts';

describe('the economy of a date', () => {
  const scenario = aScenario();
  const { table, start } = createNegotiation({
    ...scenario,
    public: { ...scenario.public, economics: { ...scenario.public.economics, metalPrice: 1_800 } },
  });
  const priceAfter = (...effects: Effect[]) =>
    applyEffects(table, start({ seed: 1, by: { a: 'agent', b: 'agent' } }).context, effects, 'price').facts
      .economics.metalPrice;

  test('V5 a price is set', () => {
    expect(priceAfter({ type: 'economy', key: 'metalPrice', to: 2_150 })).toBe(2_150);
  });

  test('V5 a price is moved from where it stands', () => {
    expect(
      priceAfter(
        { type: 'economy', key: 'metalPrice', by: 200 },
        { type: 'economy', key: 'metalPrice', by: -50 },
      ),
    ).toBe(1_950);
  });

  test('V5 a pack may say either, not both and not an unknown number', () => {
    expect(effect.safeParse({ type: 'economy', key: 'metalPrice', to: 2_000 }).success).toBe(true);
    expect(effect.safeParse({ type: 'economy', key: 'metalPrice', by: -20 }).success).toBe(true);
    expect(effect.safeParse({ type: 'economy', key: 'metalPrice', to: 1, by: 1 }).success).toBe(false);
    expect(effect.safeParse({ type: 'economy', key: 'weather', to: 1 }).success).toBe(false);
  });
});
