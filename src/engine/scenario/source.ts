/** Where a number comes from: a record of the history, or our model's own choice with its reason. */
export type Source = { readonly record: string } | { readonly choice: string };
