import type { ClassReport } from '#protocol/class/class-report.ts';
import type { ClassDebrief } from '#protocol/class/class-views.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../words/use-words.ts';
import { ClassChart } from './class-chart.tsx';
import { debriefSides } from './debrief-sides.ts';
import { DebriefTexts } from './debrief-texts.tsx';
import { ProcessTable } from './process-table.tsx';
import { ResultsOfBoth } from './results-of-both.tsx';
import { SwingTable } from './swing-table.tsx';
import { TradeWords } from './trade-words.tsx';

type Props = { debrief: ClassDebrief; report: Pick<ClassReport, 'code' | 'at'> };

/** The whole debrief on paper; the screen does not show it. Who came before whom is not printed. */
export function PrintedDebrief({ debrief, report }: Props) {
  return (
    <DebriefTexts debrief={debrief}>
      <div className="print-only">
        <Pages debrief={debrief} report={report} />
      </div>
    </DebriefTexts>
  );
}

function Pages({ debrief, report }: Props) {
  const { t, format, lang } = useLanguage();
  const words = useWords();
  const sides = debriefSides(debrief, lang);
  return (
    <>
      <h1>{words.say('table.title')}</h1>
      <p>
        {t('class.print.head', {
          code: report.code,
          date: format.date(new Date(report.at).toISOString().slice(0, 10)),
          n: debrief.results.length,
        })}
      </p>
      <ClassChart debrief={debrief} sides={sides} ownTable={null} />
      <TradeWords debrief={debrief} sides={sides} isPrinted />
      <SwingTable debrief={debrief} sides={sides} />
      <ProcessTable debrief={debrief} sides={sides} />
      <ResultsOfBoth debrief={debrief} sides={sides} isRanked={false} />
    </>
  );
}
