import { cascadeFocus, type PlantId, plants } from '#session/readings/cascade-focus.ts';
import type { CascadePicture, DamPicture, DeliveryPicture, RibbonCell } from '../stage-picture.ts';

/** What the stairs of the river are drawn from. */
export interface CascadeMoment {
  /** Id of the table. */
  readonly table: string;
  /** ISO date. */
  readonly date: string;
  readonly isHost: boolean;
  readonly works: Pick<DeliveryPicture, 'built' | 'unitsLit' | 'isHalted'>;
  /** Who gets the profit of the table's plant in this year; null where nothing is paid off. */
  readonly profitTo: RibbonCell | null;
}

/** When the two plants below were begun and first gave power, where no table of ours decides it. */
const recorded: Readonly<Partial<Record<PlantId, readonly [begun: string, running: string]>>> = {
  sangtuda1: ['2005-04-15', '2008-01-20'],
  sangtuda2: ['2006-02-20', '2011-09-05'],
};

/** Who runs those two; all others are the host's. */
const guests: readonly PlantId[] = ['sangtuda1', 'sangtuda2'];

/** The stairs of the Vakhsh on a day of delivery; null for a table on another river. */
export function cascadeAt(moment: CascadeMoment): CascadePicture | null {
  const focus = cascadeFocus(moment.table);
  if (focus === undefined) return null;
  return { focus, dams: plants.map((id) => (id === focus ? focusDam(id, moment) : otherDam(id, moment))) };
}

function focusDam(id: PlantId, { works, profitTo, isHost }: CascadeMoment): DamPicture {
  const building = works.isHalted ? 'halted' : 'building';
  return {
    id,
    state: works.unitsLit === 0 ? building : 'running',
    owner: profitTo === 'shared' ? 'both' : isHost ? 'theirs' : 'mine',
    water: 0.2 + works.built * 0.6,
  };
}

function otherDam(id: PlantId, { date, isHost }: CascadeMoment): DamPicture {
  const owner = guests.includes(id) ? 'other' : isHost ? 'mine' : 'theirs';
  if (id === 'rogun') return { id, state: 'halted', owner, water: 0 };
  const dates = recorded[id];
  if (!dates || date >= dates[1]) return { id, state: 'running', owner, water: 0.85 };
  return { id, state: date >= dates[0] ? 'building' : 'planned', owner, water: 0.3 };
}
