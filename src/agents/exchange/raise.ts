/** Binary digits of the exponent that count after the point. */
const DIGITS = 24;

/**
 * `base` to the power `exponent`, both at least 0, from products and square roots alone: Node and browsers differ in
 * the last bit of their own power function, and the same session must be the same everywhere.
 */
export function raise(base: number, exponent: number): number {
  let power = 1;
  let factor = base;
  for (let whole = Math.floor(exponent); whole > 0; whole = Math.floor(whole / 2)) {
    if (whole % 2 === 1) power *= factor;
    factor *= factor;
  }
  let rest = exponent - Math.floor(exponent);
  let root = base;
  for (let digit = 0; digit < DIGITS && rest > 0; digit += 1) {
    root = Math.sqrt(root);
    rest *= 2;
    if (rest >= 1) {
      power *= root;
      rest -= 1;
    }
  }
  return power;
}
