import { use } from 'react';
import { ExportContext } from '../export-context.ts';
import { TablesContext } from '../scenarios/tables-context.ts';
import { useSittingActor } from '../sitting-context.ts';
import { ClassFiles } from './class-files.tsx';

/** A class without a network, at the desk: result files in, the debrief out. */
export function ClassFilesScreen() {
  const { send } = useSittingActor();
  const tables = use(TablesContext);
  const save = use(ExportContext);
  if (tables === null) return null;
  return (
    <ClassFiles
      loadTable={tables.loadClassTable}
      keepFile={save ?? (() => undefined)}
      onClose={() => send({ type: 'player.wentToTitle' })}
    />
  );
}
