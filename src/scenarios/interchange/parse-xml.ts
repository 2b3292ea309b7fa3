import { SaxesParser } from 'saxes';
import type { InterchangeFile } from './interchange-file.ts';
import { stopIfTooLarge, stopReading } from './stop-reading.ts';

/** An element with its attributes and child elements; text between elements means nothing in these formats. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
}

const DEEPEST = 64;

/**
 * The root element of a well-formed file. Document type declarations are refused, so no entity of the
 * file's own is ever expanded.
 */
export function parseXml(source: InterchangeFile): XmlElement {
  stopIfTooLarge(source);
  const { file } = source;
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;

  parser.on('error', (fault) => {
    stopReading(
      'interchange/malformed',
      file,
      `line ${parser.line}`,
      fault.message.replace(/^\d+:\d+: /, ''),
    );
  });
  parser.on('doctype', () => {
    stopReading('interchange/unsupported', file, '<!DOCTYPE>', 'document type declarations are not accepted');
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.entries(tag.attributes));
    const element: XmlElement = { name: tag.name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (open.length > DEEPEST) {
      stopReading('interchange/too-large', file, `<${tag.name}>`, `is nested more than ${DEEPEST} deep`);
    }
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(source.text.replace(/^\uFEFF/, '').trimStart()).close();
  if (root === null) stopReading('interchange/malformed', file, 'file', 'has no root element');
  return root;
}

/** All elements below one, depth first in document order, itself excluded. */
export function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}
