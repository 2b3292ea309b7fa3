/** How heavily a term may be said to weigh, the heaviest first. */
export const weights = ['high', 'middle', 'low'] as const;
