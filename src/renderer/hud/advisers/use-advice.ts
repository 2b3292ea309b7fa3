import { use, useState } from 'react';
import type { AdviserId } from '#engine/index.ts';
import { momentAt, readAdvisers } from '#session/readings/read-advisers.ts';
import { useDesk, useGame } from '../use-desk.ts';
import { AdvisersContext } from './advisers-context.ts';

/** How far asking has come outside the game's own record. */
type Asking =
  | { readonly type: 'none' }
  | { readonly type: 'thinking' }
  | { readonly type: 'failed' }
  /** These advisers had nothing to say of the moment that begins at this line of the minutes. */
  | { readonly type: 'answered'; readonly moment: number; readonly silent: readonly AdviserId[] };

/** The advisers of this chair: what they have said, and a way to ask one of them for its next step. */
export function useAdvice() {
  const { table, view, draft, seat, act, whyNot } = useDesk();
  const { minutes } = useGame();
  const ask = use(AdvisersContext);
  const [asking, setAsking] = useState<Asking>({ type: 'none' });
  const reading = readAdvisers(minutes, seat);
  const moment = momentAt(minutes);
  const { contract: page } = draft.page;
  const refusal = whyNot({ type: 'askAdviser', adviser: 'energy', step: 1, contract: page, chance: 0 });
  const isSilent = (adviser: AdviserId): boolean =>
    asking.type === 'answered' && asking.moment === moment && asking.silent.includes(adviser);

  const begin = async (adviser: AdviserId): Promise<void> => {
    if (ask === null) throw new Error('useAdvice needs an AdvisersContext around it.');
    setAsking({ type: 'thinking' });
    try {
      const { common, partOf } = table;
      const found = await ask({ common, part: partOf(seat), view, draft: page, named: reading.named });
      const silent = reading.advisers.map((one) => one.adviser).filter((id) => !found.some(isOf(id)));
      setAsking({ type: 'answered', moment, silent });
      const said = found.find(isOf(adviser));
      if (said)
        act({ type: 'askAdviser', adviser, step: 1, contract: said.contract, chance: said.confidence });
    } catch {
      setAsking({ type: 'failed' });
    }
  };

  return {
    ...reading,
    refusal,
    isSilent,
    isThinking: asking.type === 'thinking',
    hasFailed: asking.type === 'failed',
    /** Asks an adviser for its next step about this moment. */
    askNext: (adviser: AdviserId): void => {
      if (asking.type === 'thinking') return;
      const heard = reading.advisers.find(isOf(adviser))?.heard;
      if (!heard) void begin(adviser);
      else
        act({
          type: 'askAdviser',
          adviser,
          step: heard.step + 1,
          contract: heard.contract,
          chance: heard.chance,
        });
    },
  };
}

function isOf(id: AdviserId): (entry: { readonly adviser: AdviserId }) => boolean {
  return ({ adviser }) => adviser === id;
}
