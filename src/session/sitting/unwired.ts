/** Stands for an effect until the desk's owner provides it. */
export function unwired(): never {
  throw new Error('the sitting was started without its actors');
}
