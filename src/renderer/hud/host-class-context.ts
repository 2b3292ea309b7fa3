import { createContext } from 'react';
import type { HostedClass } from '#protocol/class/desktop-host.ts';

/** Hosts a class on this computer, or tells of the one that is hosted already. */
export type HostClass = () => Promise<HostedClass>;

/** Null where no class can be hosted: in a browser. */
export const HostClassContext = createContext<HostClass | null>(null);
