import { useContext, useEffect, useState } from 'react';
import type { CountryMap } from '#scenarios/replay/country-map.ts';
import { linePath } from '../charts/line-path.ts';
import { useLanguage } from '../language/use-language.ts';
import { MapContext } from './map-context.ts';

/** Units of the drawing for a degree of latitude; one of longitude is shorter here. */
const perDegree = 100;
const eastShrink = 0.783;
/** How near an edge a name cannot be centred, as a part of the width, and how far inside it then begins. */
const nearEdge = 0.15;
const inset = 6;

type Props = { table: string; actors: readonly string[] };
type Point = readonly number[];

/** Plants, lines and borders around the talks; who acts at this step stands out. */
export function ReplayMap({ table, actors }: Props) {
  const { t } = useLanguage();
  const map = useCountryMap();
  const view = map?.views.find(({ tables }) => tables.includes(table));
  if (!map || !view) return null;
  const x = (east: number): number => Math.round((east - view.west) * eastShrink * perDegree * 10) / 10;
  const y = (north: number): number => Math.round((view.north - north) * perDegree * 10) / 10;
  const path = (line: readonly Point[]): string =>
    linePath(line.map(([east, north]) => [x(east!), y(north!)]));
  const [width, height] = [x(view.east), y(view.south)];
  const seen = ([east, north]: Point): boolean =>
    east! > view.west && east! < view.east && north! > view.south && north! < view.north;
  // Of several places for one name the last that is in sight counts.
  const names = new Map(map.countries.flatMap((each) => (seen(each.at) ? [[each.id, each] as const] : [])));
  return (
    <figure className="paper replay-map">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('map.label', { places: placeNames() })}
      >
        {map.relief.map(({ height: metres, pieces }) => (
          <path
            key={metres}
            className="map-relief"
            d={pieces.map(([e1, n1, e2, n2]) => `M${x(e1)} ${y(n1)}L${x(e2)} ${y(n2)}`).join('')}
          />
        ))}
        <path className="map-river" d={map.rivers.map(path).join('')} />
        <path className="map-border" d={map.borders.map(path).join('')} />
        {map.lines
          .filter(({ tables }) => tables.includes(table))
          .map(({ id, state, line }) => (
            <path key={id} className={`map-line map-line-${state}`} d={path(line)} />
          ))}
        {[...names.values()].map(({ id, at }) => (
          <text
            key={id}
            className={actors.includes(id) ? 'map-country map-country-acts' : 'map-country'}
            {...besideEdge(x(at[0]), width)}
            y={y(at[1])}
          >
            {t(`map.country.${id}`)}
          </text>
        ))}
        {map.places
          .filter(({ at }) => seen(at))
          .map(({ id, kind, at, label, tables }) => {
            const isSubject = tables.includes(table);
            const [px, py] = [x(at[0]), y(at[1])];
            const shift = label === 'left' ? -9 : label === 'right' ? 9 : 0;
            return (
              <g key={id} className={isSubject ? 'map-place map-subject' : 'map-place'}>
                {kind === 'city' ? (
                  <circle className="map-city" cx={px} cy={py} r={3} />
                ) : (
                  <path
                    className={`map-${kind}`}
                    d={`M${px - 5} ${py + 4}L${px} ${py - 6}L${px + 5} ${py + 4}Z`}
                  />
                )}
                {isSubject ? <circle className="map-ring" cx={px} cy={py} r={10} /> : null}
                <text
                  x={px + shift * (isSubject ? 1.5 : 1)}
                  y={py + (label === 'above' ? -9 : 5)}
                  textAnchor={label === 'left' ? 'end' : label === 'right' ? 'start' : 'middle'}
                >
                  {t(`map.place.${id}`)}
                </text>
              </g>
            );
          })}
      </svg>
      <figcaption className="map-key">
        <span className="map-key-plant">{t('map.plant')}</span>
        <span className="map-key-built">{t('map.standing')}</span>
        <span className="map-key-planned">{t('map.planned')}</span>
        <span className="map-key-border">{t('map.border')}</span>
      </figcaption>
    </figure>
  );

  /** What the table is about, in words for those who do not see the drawing. */
  function placeNames(): string {
    const named = map!.places.filter(({ tables }) => tables.includes(table));
    return named.map(({ id }) => t(`map.place.${id}`)).join(', ');
  }
}

/** A name stands on its place, but inside the map where that lies near an edge. */
function besideEdge(x: number, width: number): { x: number; textAnchor: 'start' | 'middle' | 'end' } {
  if (x < width * nearEdge) return { x: inset, textAnchor: 'start' };
  if (x > width * (1 - nearEdge)) return { x: width - inset, textAnchor: 'end' };
  return { x, textAnchor: 'middle' };
}

function useCountryMap(): CountryMap | null {
  const load = useContext(MapContext);
  const [map, setMap] = useState<CountryMap | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void load?.().then((loaded) => {
      if (isCurrent) setMap(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return map;
}
