import { parseDocument } from 'yaml';
import type { InterchangeFile } from './interchange-file.ts';
import { stopIfTooLarge, stopReading } from './stop-reading.ts';

/** Mappings become `Map`s, so that the order of keys is the file's. */
export type YamlValue = string | number | bigint | boolean | null | YamlValue[] | Map<unknown, YamlValue>;

const MOST_ALIASES = 100;
const DEEPEST = 64;

/** The value of a YAML or JSON file (JSON is YAML), with few aliases, no foreign tags and bounded nesting. */
export function parseYaml(source: InterchangeFile): YamlValue {
  stopIfTooLarge(source);
  const { file, text } = source;
  stopIfNestedTooDeeply(source);
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { prettyErrors: true, logLevel: 'silent' });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault !== undefined) {
    const line = fault.linePos?.[0].line;
    const message = (fault.message.split(/ at line |\n/)[0] as string).replace(/:$/, '');
    stopReading('interchange/malformed', file, line === undefined ? 'file' : `line ${line}`, message);
  }
  try {
    return document.toJS({ mapAsMap: true, maxAliasCount: MOST_ALIASES });
  } catch (problem) {
    if (!(problem instanceof ReferenceError)) throw problem;
    return stopReading('interchange/too-large', file, 'aliases', 'expand to too much');
  }
}

/** A cheap upper bound before parsing: brackets that are open, dashes that begin a line, columns of indentation. */
function stopIfNestedTooDeeply({ file, text }: InterchangeFile): void {
  let open = 0;
  let line = 1;
  for (const [part] of text.matchAll(/\n[ ]*(?:- )*|[[{]|[\]}]/g)) {
    if (part.startsWith('\n')) line++;
    else open += part === '[' || part === '{' ? 1 : -1;
    if (open > DEEPEST || part.length > 2 * DEEPEST) {
      stopReading('interchange/too-large', file, `line ${line}`, `is nested more than ${DEEPEST} deep`);
    }
  }
}
