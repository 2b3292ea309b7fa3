/** The land under the frontier of the chart: so many layers of the river's colour on snow, each so opaque. */
export const frontierTint = { layers: 12, opacity: 0.03 } as const;
