import { Button } from 'react-aria-components';
import { useLanguage } from '../language/use-language.ts';
import { useTableTexts } from '../scenarios/use-table-texts.ts';
import { useSitting, useSittingActor } from '../sitting-context.ts';
import { useLibrary } from './library-context.ts';

/** A step of a recorded negotiation to begin with. */
export interface RecordPlace {
  readonly table: string;
  readonly n: number;
}

/** Ways from the codex into the records, closed while a game is on the desk. */
export function RecordLinks({ places }: { places: readonly RecordPlace[] }) {
  const { t } = useLanguage();
  const { send } = useSittingActor();
  const { close } = useLibrary();
  const texts = useTableTexts(places.map(({ table }) => table));
  const isOpen = useSitting((snapshot) =>
    snapshot.can({ type: 'player.openedReel', wish: { type: 'record', table: 'sangtuda-rao' } }),
  );
  if (places.length === 0 || texts === null) return null;
  return (
    <div className="record-links">
      <h3>{t('codex.records')}</h3>
      <ul className="codex-links">
        {places.map(({ table, n }) => (
          <li key={`${table}/${n}`}>
            <Button
              className="button button-small"
              isDisabled={!isOpen}
              onPress={() => {
                close();
                send({ type: 'player.openedReel', wish: { type: 'record', table, from: n } });
              }}
            >
              {t('codex.recordStep', {
                table: texts.get(table)?.['table.title']?.split(': ')[0] ?? table,
                n,
              })}
            </Button>
          </li>
        ))}
      </ul>
      {isOpen ? null : <p className="second">{t('codex.recordsLater')}</p>}
    </div>
  );
}
