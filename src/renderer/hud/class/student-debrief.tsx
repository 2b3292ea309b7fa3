import { Button } from 'react-aria-components';
import type { ClassStudent, StudentNow } from '#session/class-student.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { ClassChart } from './class-chart.tsx';
import { debriefSides } from './debrief-sides.ts';
import { ExitTicket } from './exit-ticket.tsx';
import { ObservationSheet } from './observation-sheet.tsx';
import { ResultsTable } from './results-table.tsx';

type Props = { student: ClassStudent; now: StudentNow };

/** After the talks: the ticket while the others still talk, then the class on one chart. */
export function StudentDebrief({ student, now }: Props) {
  const { t, lang } = useLanguage();
  const { debrief, place } = now;
  const own = place?.seat ?? null;
  return (
    <Screen name="class-debrief" title={t('class.debrief.title')}>
      {debrief ? (
        <section className="paper">
          <ClassChart debrief={debrief} sides={debriefSides(debrief, lang)} ownTable={own?.table ?? null} />
          {own?.chair ? (
            <ResultsTable
              debrief={debrief}
              chair={own.chair}
              sides={debriefSides(debrief, lang)}
              ownTable={own.table}
            />
          ) : null}
        </section>
      ) : (
        <p className="lead">{t('class.debrief.wait')}</p>
      )}
      {own && own.chair === null ? (
        <section className="paper">
          <ObservationSheet student={student} isIn={place?.observed === true} />
        </section>
      ) : null}
      <ExitTicket student={student} now={now} />
      <Button className="button button-on-slate" onPress={student.leave}>
        {t('class.leave')}
      </Button>
    </Screen>
  );
}
