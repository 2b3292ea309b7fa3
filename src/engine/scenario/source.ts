/** Where a number comes from: a record of the history, or the key of the text with our model's reason. */
export type Source = { readonly record: string } | { readonly choice: string };
