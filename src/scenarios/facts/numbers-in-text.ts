/** A number as a reader meets it: what is written, and the amounts that it may mean. */
export interface WrittenNumber {
  readonly written: string;
  readonly amounts: readonly number[];
  /** It stands where a year of the calendar would: four digits from 1900 to 2099, with no unit. */
  readonly year: boolean;
}

/** Names with a figure in them, which claim nothing: plants, programmes, metres of ours. */
const NAMES = /Sangtuda-[12]|CASA-1000|(?<=\()(?:ev|fg|ac|er|n[1-6])-[a-zA-Z0-9-]+(?=[),])/g;
const NUMBER = /\d{1,3}(?:[,\u00a0]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const BILLION = /^\s?(?:bn\b|billion|млрд|млрд\.)/;
const UNIT = /^\s?(?:m\b|bn\b|MW|t\b|kt|GWh|TWh|percent|per cent|%|million|points?|cents?|metres|km|USD)/;

/** The numbers written in digits, in the order of the text; placeholders of messages are left out. */
export function numbersInText(text: string): WrittenNumber[] {
  const plain = text.replace(NAMES, ' ').replace(/\{[^{}]*\}/g, ' ');
  return [...plain.matchAll(NUMBER)].map((match) => {
    const after = plain.slice(match.index + match[0].length);
    const before = plain.slice(0, match.index);
    const amount = Number(match[0].replace(/[,\u00a0]/g, ''));
    const year = /^(?:19|20)\d\d$/.test(match[0]) && !UNIT.test(after) && !/USD\s$/.test(before);
    return {
      written: match[0],
      amounts: BILLION.test(after) ? [amount, amount * 1_000] : [amount],
      year,
    };
  });
}
