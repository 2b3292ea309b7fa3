/** The seat that this device held last, so that a reload comes back to it. */
export interface RememberedSeat {
  readonly code: string;
  readonly token: string;
}

const KEY = 'vakhsh-class-seat';

/** Kept for this tab only: a shared computer forgets it when the tab closes, and the PIN brings the seat back. */
export const seatMemory = {
  read(): RememberedSeat | null {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
      return isSeat(kept) ? kept : null;
    } catch {
      return null;
    }
  },
  keep(seat: RememberedSeat): void {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(seat));
    } catch {
      // A browser that keeps nothing still plays; only a reload needs the PIN then.
    }
  },
  forget(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },
};

function isSeat(kept: unknown): kept is RememberedSeat {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'code' in kept &&
    'token' in kept &&
    typeof kept.code === 'string' &&
    typeof kept.token === 'string'
  );
}
