/** How this home's vote as read ahead is said, by its kind. */
export const outlookKeys = {
  passes: 'home.wouldPass',
  byPromise: 'home.byPromise',
  fails: 'home.wouldFail',
} as const;
