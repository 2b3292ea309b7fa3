import { expect, it } from 'vitest';
import { readHome } from '#engine/index.ts';
import { anAgentView } from '#tests/support/an-agent-view.ts';
import { loadPack } from '#tests/support/packs.ts';

const { table, view } = anAgentView('a', { scenario: loadPack('rogun-rusal') });
const height = table.indexOf.get('height')!;
const heights = ['285', '300', '315', '335'];

/** How the engineers, who ask for 335 m and lean from 315 m, stand in a mood. */
function engineersAt(metres: string, mood: number) {
  const contract = table.terms.map((_, index) => (index === height ? heights.indexOf(metres) : 0));
  const own = { ...view.own, moods: { ...view.own.moods, engineers: mood } };
  const { stand, mood: told } = readHome(table, view.facts, own, contract).find(
    ({ block }) => block.id === 'engineers',
  )!;
  return { stand, told };
}

it('[H1] a block whose mood and not its own rules makes it lean says so', () => {
  expect(engineersAt('335', 0)).toEqual({ stand: 'firm', told: null });
  expect(engineersAt('335', -1)).toEqual({ stand: 'leaning', told: 'low' });
  expect(engineersAt('315', 0)).toEqual({ stand: 'leaning', told: null });
  expect(engineersAt('315', 1)).toEqual({ stand: 'leaning', told: null });
  expect(engineersAt('285', 0)).toEqual({ stand: 'against', told: null });
  expect(engineersAt('285', 1)).toEqual({ stand: 'leaning', told: 'high' });
});
