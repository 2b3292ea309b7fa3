import { cascadeFocus, plants } from '#session/readings/cascade-focus.ts';
import { useLanguage } from '../language/use-language.ts';
import { useDesk } from '../use-desk.ts';

/** Where the stage draws the works and, for a table on the Vakhsh, the stairs of the river over their names. */
export function WorksWindow() {
  const { t } = useLanguage();
  const { table } = useDesk();
  const focus = cascadeFocus(table.common.id);
  return (
    <div className="stage-window" data-stage-slot="scene" aria-hidden="true">
      {focus === undefined ? null : (
        <div className="cascade">
          <div className="cascade-strip" data-stage-slot="cascade" />
          <ol className="cascade-names">
            {plants.map((plant) => (
              <li key={plant} className={plant === focus ? 'cascade-focus' : ''}>
                {t(`plant.${plant}`)}
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
