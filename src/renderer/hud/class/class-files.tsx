import { useState } from 'react';
import { Button, DropZone, FileTrigger } from 'react-aria-components';
import type { ClassReport } from '#protocol/class/class-report.ts';
import type { ClassTable, LoadClassTable } from '#session/class/class-table.ts';
import { type BroughtClasses, readResultFiles } from '#session/class/read-result-files.ts';
import { droppedFiles } from '../import/dropped-files.ts';
import { useLanguage } from '../language/use-language.ts';
import { Screen } from '../shell/screen.tsx';
import type { KeepFile } from './keep-file.ts';
import { KeptClass } from './kept-class.tsx';
import { loadKnownTable } from './load-known-table.ts';

type Props = { loadTable: LoadClassTable; keepFile: KeepFile; onClose: () => void };

/** Longer than any result; the reader says so. */
const CHARACTERS_AT_MOST = 6_000_000;
const NOTHING: BroughtClasses = { classes: [], refused: [] };

/** Brings a folder of result files, or kept lessons: a class for each table and game number. */
export function ClassFiles({ loadTable, keepFile, onClose }: Props) {
  const { t } = useLanguage();
  const [brought, setBrought] = useState<BroughtClasses>(NOTHING);
  const [shown, setShown] = useState<ClassReport | null>(null);
  const [tables] = useState(() => new Map<string, ClassTable | null>());
  const load = loadKnownTable(tables, loadTable);
  const bring = async (files: readonly File[]): Promise<void> => {
    const texts = await Promise.all(
      files.map(async (file) => ({
        name: file.name,
        text: await file.slice(0, CHARACTERS_AT_MOST).text(),
      })),
    );
    setBrought(await readResultFiles(texts, load, Date.now()));
  };
  const table = shown ? tables.get(shown.scenario.id) : null;
  if (shown && table)
    return (
      <KeptClass
        report={shown}
        table={table}
        others={brought.classes.filter((one) => one !== shown)}
        keepFile={keepFile}
        onClose={() => setShown(null)}
      />
    );
  return (
    <Screen
      name="class-files"
      title={t('class.files.title')}
      bar={
        <Button className="button button-on-slate" onPress={onClose}>
          {t('class.files.close')}
        </Button>
      }
    >
      <section className="paper class-form">
        <p className="lead">{t('class.files.body')}</p>
        <ol className="class-files-steps">
          <li>{t('class.files.step1')}</li>
          <li>{t('class.files.step2')}</li>
          <li>{t('class.files.step3')}</li>
        </ol>
        <DropZone
          className="drop-zone"
          aria-label={t('class.files.drop')}
          onDrop={({ items }) => void droppedFiles(items).then(bring)}
        >
          <div className="button-row">
            <FileTrigger allowsMultiple onSelect={(list) => void bring(list ? [...list] : [])}>
              <Button className="button button-main">{t('class.files.choose')}</Button>
            </FileTrigger>
            <FileTrigger acceptDirectory onSelect={(list) => void bring(list ? [...list] : [])}>
              <Button className="button">{t('class.files.folder')}</Button>
            </FileTrigger>
          </div>
          <p className="drop-hint">{t('class.files.drop')}</p>
        </DropZone>
      </section>
      <Found brought={brought} tables={tables} onShow={setShown} />
    </Screen>
  );
}

type FoundProps = {
  brought: BroughtClasses;
  tables: ReadonlyMap<string, ClassTable | null>;
  onShow: (report: ClassReport) => void;
};

function Found({ brought, tables, onShow }: FoundProps) {
  const { t, lang } = useLanguage();
  const { classes, refused } = brought;
  const titleOf = (id: string): string => {
    const texts = tables.get(id)?.texts;
    return (texts?.[lang] ?? texts?.en)?.['table.title'] ?? id;
  };
  if (classes.length + refused.length === 0) return null;
  return (
    <section className="paper" aria-live="polite">
      <h2>{t('class.files.found', { n: classes.length })}</h2>
      {classes.length > 1 ? <p className="class-hint">{t('class.files.several')}</p> : null}
      <ul className="saved-list">
        {classes.map((report) => (
          <li
            key={`${report.code} ${report.scenario.id} ${report.scenario.hash} ${report.short}`}
            className="saved-row"
          >
            <span className="saved-name">
              <strong>{titleOf(report.scenario.id)}</strong>
              <span>
                {t(report.settings === null ? 'class.files.game' : 'class.files.lesson', {
                  code: report.code,
                  n: report.tables.length,
                })}
                {report.short ? `, ${t('class.files.short')}` : ''}
              </span>
            </span>
            <Button className="button button-small" onPress={() => onShow(report)}>
              {t('class.files.show')}
            </Button>
          </li>
        ))}
      </ul>
      {refused.length > 0 ? (
        <>
          <h3>{t('class.files.leftOut', { n: refused.length })}</h3>
          <ul className="plain-list">
            {refused.map(({ file, code, detail }) => (
              <li key={`${file} ${code}`}>{t(`class.files.refused.${code}`, { file, detail })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
