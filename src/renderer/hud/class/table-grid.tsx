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
      <th scope="row">{t('class.grid.number', { n: table })}</th>
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

type HolderProps = { teacher: ClassTeacher; view: TeacherView; line: TableLine; chair: SeatId };

function Holder({ teacher, view, line, chair }: HolderProps) {
  const { t } = useLanguage();
  const member = view.roster.find(({ seat }) => seat?.table === line.table && seat.chair === chair);
  if (!member) return <td>{t('class.grid.bot')}</td>;
  const isAway = view.stage === 'running' && line.seats[chair] !== 'person';
  return (
    <td>
      {member.codename}
      {isAway ? (
        <>
          {' '}
          <span className="class-away">{t('class.grid.away')}</span>{' '}
          <Button
            className="button button-small"
            onPress={() => teacher.order({ type: 'giveToBot', table: line.table, seat: chair })}
          >
            {t('class.grid.giveToBot')}
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
