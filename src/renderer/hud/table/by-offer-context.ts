import { createContext, type ReactNode } from 'react';

/** What stands beside the button that tables an offer, where a table has more than its own; null elsewhere. */
export const ByOfferContext = createContext<ReactNode>(null);
