import type { KnownTerm } from '#scenarios/replay/known-positions.ts';
import type { TableReplayed } from '../commands/replay.ts';

/** A replayed negotiation as text for people: a paragraph a step. */
export function replayReport({ table, steps, record }: TableReplayed): string {
  const paragraphs = steps.map((step) => {
    const when = step.dateEnd ? `${step.date} to ${step.dateEnd}` : step.date;
    const terms = Object.entries(step.terms).map(([term, known]) => `${term} ${writeKnown(known)}`);
    const zone = step.zone
      ? `zone ${(step.zone.share * 100).toFixed(1)} % of contracts, ${step.zone.passable} pass both homes, surplus ${step.zone.surplus} points`
      : 'before the window of this table';
    return [
      `${step.n}. ${when}  ${step.actor}: ${step.move}`,
      ...(terms.length > 0 ? [`   terms known: ${terms.join(', ')}`] : []),
      `   ${zone}`,
      `   source: ${step.source.title} (${step.confidence})`,
    ].join('\n');
  });
  const contract = record.contract ? `: ${Object.values(record.contract).join(' · ')}` : '';
  return `${table}\n\n${paragraphs.join('\n\n')}\n\nThe record: ${record.outcome}${contract}\n`;
}

function writeKnown(known: KnownTerm): string {
  if (typeof known !== 'object') return String(known);
  return Object.entries(known)
    .map(([seat, value]) => `${value} (${seat})`)
    .join(' or ');
}
