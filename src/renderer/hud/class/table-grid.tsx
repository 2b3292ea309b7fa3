import { Button } from 'react-aria-components';
import type { SeatId } from '#engine/index.ts';
import type { TableLine, TeacherView } from '#protocol/class/class-views.ts';
import type { ClassTeacher } from '#session/class-teacher.ts';
import { useLanguage } from '../language/use-language.ts';

/** A table is called idle when nobody has moved for this long. */
const IDLE_MS = 180_000;

type Props = { teacher: ClassTeacher; view: TeacherView; time: number };

/** Every table of the lesson on one page. */
export function TableGrid({ teacher, view, time }: Props) {
  const { t } = useLanguage();
  return (
    <section className="paper class-grid-box">
      <table className="plain-table class-grid">
        <caption>{t('class.grid.title')}</caption>
        <thead>
          <tr>
            {['table', 'a', 'b', 'phase', 'round', 'gap', 'last', 'state', 'do'].map((column) => (
              <th key={column} scope="col">
                {t(`class.grid.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.tables.map((line) => (
            <Row key={line.table} teacher={teacher} view={view} line={line} time={time} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ teacher, view, line, time }: Props & { line: TableLine }) {
  const { t } = useLanguage();
  const { table } = line;
  const state = stateOf(line, time);
  return (
    <tr className={`class-line class-line-${state}`}>
      <th scope="row">
        {t('class.grid.number', { n: table })}
        <With names={namesOf(view, table, null)} text="class.grid.observed" />
      </th>
      <Holder teacher={teacher} view={view} line={line} chair="a" />
      <Holder teacher={teacher} view={view} line={line} chair="b" />
      <td>{line.outcome ? t(`class.outcome.${line.outcome}`) : t(`class.phase.${line.phase}`)}</td>
      <td>{t('class.grid.of', { n: line.round, of: line.rounds })}</td>
      <td>{line.gap === null ? '–' : t('class.grid.terms', { n: line.gap })}</td>
      <td>{line.lastMove ? t(`class.move.${line.lastMove}`) : '–'}</td>
      <td>{t(`class.state.${state}`)}</td>
      <td>
        <Button
          className="button button-small"
          isDisabled={view.stage !== 'running' || line.outcome !== null}
          onPress={() => teacher.order({ type: line.paused ? 'resume' : 'pause', table })}
        >
          {t(line.paused ? 'class.grid.resume' : 'class.grid.pause')}
        </Button>
      </td>
    </tr>
  );
}

/** Who is at a table without a pen, in small letters. */
function With({ names, text }: { names: readonly string[]; text: string }) {
  const { t, format } = useLanguage();
  return names.length === 0 ? null : (
    <span className="class-with">{t(text, { names: format.list([...names]) })}</span>
  );
}

/** Codenames of those who share a chair of a table, or, without a chair, look on at it. */
function namesOf({ roster }: TeacherView, table: number, chair: SeatId | null): readonly string[] {
  return roster
    .filter(({ seat }) => seat?.table === table && seat.as !== 'player' && seat.chair === chair)
    .map(({ codename }) => codename);
}

type HolderProps = { teacher: ClassTeacher; view: TeacherView; line: TableLine; chair: SeatId };

function Holder({ teacher, view, line, chair }: HolderProps) {
  const { t } = useLanguage();
  const member = view.roster.find(
    ({ seat }) => seat?.table === line.table && seat.as === 'player' && seat.chair === chair,
  );
  const partners = namesOf(view, line.table, chair);
  if (!member) return <td>{t('class.grid.bot')}</td>;
  const isAway = view.stage === 'running' && line.seats[chair] !== 'person';
  return (
    <td>
      {member.codename}
      <With names={partners} text="class.grid.with" />
      {isAway ? (
        <>
          {' '}
          <span className="class-away">{t('class.grid.away')}</span>{' '}
          <Button
            className="button button-small"
            onPress={() => teacher.order({ type: 'giveToBot', table: line.table, seat: chair })}
          >
            {t(partners.length > 0 ? 'class.grid.giveToPartner' : 'class.grid.giveToBot')}
          </Button>
        </>
      ) : null}
    </td>
  );
}

function stateOf(line: TableLine, time: number): 'over' | 'paused' | 'idle' | 'stuck' | 'going' {
  if (line.outcome !== null) return 'over';
  if (line.paused) return 'paused';
  if (line.lastAt !== null && time - line.lastAt > IDLE_MS) return 'idle';
  return line.gap !== null && line.gap > 2 && line.round >= line.rounds ? 'stuck' : 'going';
}
