import { useCallback } from 'react';
import type { Contract } from '#engine/index.ts';
import type { HostedSeat } from '#session/hosted-game.ts';
import { ContractList } from '../controls/contract-list.tsx';
import { type LoadPackTexts, PackTextsProvider } from '../words/pack-texts.tsx';

const NO_CHAIRS = [] as const;

/** A contract in the public words that came with a student's chair. */
export function SeatContract({ seat, contract }: { seat: HostedSeat; contract: Contract }) {
  const { common, texts } = seat.dossier;
  const load: LoadPackTexts = useCallback(
    async (_id, lang) => (texts[lang] ?? texts.en)?.public ?? {},
    [texts],
  );
  return (
    <PackTextsProvider scenario={common.id} seats={NO_CHAIRS} load={load}>
      <ContractList terms={common.terms} contract={contract} />
    </PackTextsProvider>
  );
}
