import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { classDebrief } from '#analysis/lesson/class-debrief.ts';
import { resultsCsv } from '#analysis/lesson/results-csv.ts';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { DebriefStep } from '#protocol/class/class-views.ts';
import type { ClassTable } from '#session/class/class-table.ts';
import { Choice } from '../controls/choice.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import { DebriefBoard } from './debrief-board.tsx';
import { debriefSides } from './debrief-sides.ts';
import { ExitTicketsButton } from './exit-tickets-button.tsx';
import type { KeepFile } from './keep-file.ts';
import { PrintedDebrief } from './printed-debrief.tsx';

type Props = {
  report: ClassReport;
  table: ClassTable;
  /** Classes that this one may be compared with; those at other tables are left out here. */
  others: readonly ClassReport[];
  keepFile: KeepFile;
  onClose: () => void;
};

const NOBODY = 'nobody';

/** The debrief of a class from its kept results: on the wall, as files, on paper, beside another class. */
export function KeptClass({ report, table, others, keepFile, onClose }: Props) {
  const { t, lang } = useLanguage();
  const [step, setStep] = useState<DebriefStep>('guess');
  const [beside, setBeside] = useState(NOBODY);
  const debrief = useMemo(() => classDebrief(report, table.common, table.texts), [report, table]);
  const comparable = others.filter(({ scenario }) => scenario.id === report.scenario.id);
  const other = comparable.find((one) => nameOf(one) === beside) ?? null;
  const compared = useMemo(() => other && classDebrief(other, table.common, table.texts), [other, table]);
  return (
    <Screen
      name="kept-class"
      title={t('class.kept.title', { code: report.code })}
      bar={
        <>
          {comparable.length > 0 ? (
            <Choice
              label={t('class.kept.compare')}
              isLabelHidden
              value={beside}
              options={[
                { id: NOBODY, text: t('class.kept.alone') },
                ...comparable.map((one) => ({ id: nameOf(one), text: nameOf(one) })),
              ]}
              onChange={setBeside}
            />
          ) : null}
          <ExitTicketsButton
            className="button-on-slate"
            load={async () => report}
            sides={debriefSides(debrief, lang)}
          />
          <Button
            className="button button-on-slate"
            onPress={() => keepFile(`lesson-${report.code}.csv`, resultsCsv(report, table.common.roles))}
          >
            {t('class.desk.csv')}
          </Button>
          <Button
            className="button button-on-slate"
            onPress={() => keepFile(`lesson-${report.code}.json`, `${JSON.stringify(report)}\n`)}
          >
            {t('class.desk.json')}
          </Button>
          <Button className="button button-on-slate" onPress={() => print()}>
            {t('class.print.debrief')}
          </Button>
          <Button className="button button-on-slate" onPress={onClose}>
            {t('class.kept.close')}
          </Button>
        </>
      }
    >
      {other && other.seed !== report.seed ? <p className="lead">{t('class.kept.otherSheets')}</p> : null}
      <DebriefBoard debrief={debrief} step={step} onStep={setStep} compared={compared} />
      <PrintedDebrief debrief={debrief} report={report} />
    </Screen>
  );
}

function nameOf({ code, at }: ClassReport): string {
  return `${code} (${new Date(at).toISOString().slice(0, 10)})`;
}
