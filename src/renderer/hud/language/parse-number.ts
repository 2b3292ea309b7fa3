/**
 * A number as people type it, whatever the language: a comma or a point before decimals, any spaces, any minus; a
 * comma with exactly three figures behind it groups thousands in English. Null for what is no number.
 */
export function parseNumber(lang: string, typed: string): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const grouped = lang === 'en' ? plain.replace(/,(?=\d{3}(\D|$))/g, '') : plain;
  const written = grouped.replace(',', '.');
  return /^-?\d+(\.\d*)?$/.test(written) ? Number(written) : null;
}
