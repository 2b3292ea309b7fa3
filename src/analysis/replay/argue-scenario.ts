import type { Effect, Scenario, SeatPart } from '#engine/index.ts';
import type { ModelSetting } from './model-setting.ts';

/**
 * The scenario as somebody would have it: a number of the setting stands from the first date to the last, whatever
 * events say of it, and an event moves the walk-away values as heavily as the setting wants.
 */
export function argueScenario(scenario: Scenario, setting: ModelSetting): Scenario {
  const { parameters } = setting;
  const common = scenario.public;
  const part = (seat: SeatPart): SeatPart => ({
    ...seat,
    eventEffects: Object.fromEntries(
      Object.entries(seat.eventEffects).map(([event, effects]) => [event, argued(event, effects, setting)]),
    ),
  });
  return {
    public: {
      ...common,
      economics: { ...common.economics, ...parameters },
      events: common.events.map((event) => ({ ...event, effects: argued(event.id, event.effects, setting) })),
    },
    seats: { a: part(scenario.seats.a), b: part(scenario.seats.b) },
  };
}

function argued(event: string, effects: readonly Effect[], { parameters, moves }: ModelSetting): Effect[] {
  const permille = moves[event] ?? 1_000;
  return effects
    .filter((effect) => !(parameterOf(effect) in parameters))
    .map((effect) =>
      effect.type === 'walkAway' ? { ...effect, by: Math.trunc((effect.by * permille) / 1_000) } : effect,
    );
}

/** The number that an effect sets or moves; no number has an empty name. */
function parameterOf(effect: Effect): string {
  if (effect.type === 'cost') return 'expectedCost';
  if (effect.type === 'exportPrice') return 'exportPrice';
  return effect.type === 'economy' ? effect.key : '';
}
