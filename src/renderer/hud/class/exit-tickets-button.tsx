import { useState } from 'react';
import { Button } from 'react-aria-components';
import { type BySeat, SEATS } from '#engine/index.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { ExitTicket } from '#protocol/class/student-messages.ts';
import { DialogBox } from '../controls/dialog-box.tsx';
import { useLanguage } from '../language/use-language.ts';

type Props = {
  className?: string;
  /** The results as they are now; null where there are none. */
  load: () => Promise<ClassReport | null>;
  /** What the two sides of the table are called. */
  sides: BySeat<string>;
};

/** Who wrote a ticket, and in which part. */
interface WrittenTicket {
  readonly table: number;
  readonly codename: string;
  readonly as: 'a' | 'b' | 'observer' | 'mirror';
  readonly ticket: ExitTicket;
}

const FEELINGS = ['result', 'self', 'process', 'relation'] as const;

/** Opens what the students wrote before they went: players, partners and observers, by table. For the teacher alone. */
export function ExitTicketsButton({ className = '', load, sides }: Props) {
  const { t } = useLanguage();
  const [tickets, setTickets] = useState<readonly WrittenTicket[] | null>(null);
  const open = async (): Promise<void> => setTickets(ticketsIn(await load()));
  return (
    <>
      <Button className={`button ${className}`} onPress={() => void open()}>
        {t('class.tickets.open')}
      </Button>
      <DialogBox
        title={t('class.tickets.title')}
        isOpen={tickets !== null}
        onClose={() => setTickets(null)}
        size="wide"
      >
        <p className="class-hint">{t('class.tickets.count', { n: tickets?.length ?? 0 })}</p>
        {(tickets ?? []).map((one) => (
          <Ticket key={`${one.table} ${one.codename}`} one={one} sides={sides} />
        ))}
      </DialogBox>
    </>
  );
}

function Ticket({ one, sides }: { one: WrittenTicket; sides: BySeat<string> }) {
  const { t, format } = useLanguage();
  const { table, codename, as, ticket } = one;
  const who = as === 'a' || as === 'b' ? sides[as] : t(`class.tickets.${as}`);
  return (
    <article>
      <h3>{t('class.tickets.who', { name: codename, table, who })}</h3>
      <dl className="class-notes">
        {ticket.answers.map((answer, at) =>
          answer.trim() === '' ? null : (
            <div key={t(`class.ticket.q${at + 1}`)}>
              <dt>{t(`class.ticket.q${at + 1}`)}</dt>
              <dd>{answer}</dd>
            </div>
          ),
        )}
        {FEELINGS.map((feeling, at) => (
          <div key={feeling}>
            <dt>{t(`class.ticket.${feeling}`)}</dt>
            <dd>{t('class.tickets.of7', { n: format.number(ticket.feelings[at] ?? 0) })}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

function ticketsIn(report: ClassReport | null): readonly WrittenTicket[] {
  const players = (report?.tables ?? []).flatMap(({ table, sitters }) =>
    SEATS.flatMap((as): WrittenTicket[] => {
      const { codename, ticket } = sitters[as];
      return codename !== null && ticket !== null ? [{ table, codename, as, ticket }] : [];
    }),
  );
  const helpers = (report?.helpers ?? []).flatMap(({ table, codename, as, ticket }): WrittenTicket[] =>
    ticket === null ? [] : [{ table, codename, as, ticket }],
  );
  return [...players, ...helpers].sort((x, y) => x.table - y.table);
}
