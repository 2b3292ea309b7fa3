import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { SEATS, type SeatId } from '#engine/index.ts';
import { useLanguage } from '../language/use-language.ts';

/** Texts of a scenario by key. */
export type PackTexts = Readonly<Record<string, string>>;
export type LoadPackTexts = (id: string, lang: string, part: 'public' | SeatId) => Promise<PackTexts>;

type Loaded = {
  readonly common: PackTexts;
  readonly seats: Readonly<Partial<Record<SeatId, PackTexts>>>;
  /** Whether the texts of every chair that may be shown are there. */
  readonly isWhole: boolean;
};
type LoadedFrom = Omit<Loaded, 'isWhole'> & { readonly scenario: string };

const noTexts: Loaded = { common: {}, seats: {}, isWhole: true };
const PackTextsContext = createContext<Loaded>(noTexts);

type Props = {
  /** Null where no scenario is chosen yet. */
  scenario: string | null;
  /** Chairs whose private texts may be shown: the own one, and both in the debrief. */
  seats: readonly SeatId[];
  load: LoadPackTexts;
  children: ReactNode;
};

/** Gives the screens below it a scenario's texts in the player's language; shows nothing until they are there. */
export function PackTextsProvider({ scenario, seats, load, children }: Props) {
  const { lang } = useLanguage();
  const wanted = seats.join('');
  const [loaded, setLoaded] = useState<LoadedFrom | null>(null);
  useEffect(() => {
    if (scenario === null) return;
    let isCurrent = true;
    const parts = [...wanted] as SeatId[];
    const all = Promise.all([
      load(scenario, lang, 'public'),
      ...parts.map((part) => load(scenario, lang, part)),
    ]);
    all.then(([common, ...own]) => {
      if (!isCurrent) return;
      const seats = Object.fromEntries(parts.map((part, i) => [part, own[i]]));
      setLoaded({ scenario, common: common ?? {}, seats });
    });
    return () => {
      isCurrent = false;
    };
  }, [scenario, wanted, lang, load]);
  const shown = useMemo(() => (loaded ? onlyOf(loaded, wanted) : noTexts), [loaded, wanted]);
  if (scenario === null) return <PackTextsContext value={noTexts}>{children}</PackTextsContext>;
  if (loaded?.scenario !== scenario) return null;
  return <PackTextsContext value={shown}>{children}</PackTextsContext>;
}

/** Texts of a chair that must not be seen any more are dropped before those of another one have come. */
function onlyOf({ common, seats }: LoadedFrom, wanted: string): Loaded {
  const here = SEATS.filter((seat) => wanted.includes(seat) && seats[seat] !== undefined);
  return {
    common,
    seats: Object.fromEntries(here.map((seat) => [seat, seats[seat]!])),
    isWhole: here.length === wanted.length,
  };
}

export function usePackTexts(): Loaded {
  return useContext(PackTextsContext);
}
