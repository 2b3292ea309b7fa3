import { z } from 'zod';

const degree = z.number().min(-180).max(180);
const place = z.tuple([degree, degree]);
const line = z.array(place).min(2).readonly();
const tables = z.array(z.string().max(64)).readonly();
const id = z.string().regex(/^[a-zA-Z0-9-]{1,32}$/);

const countryMapSchema = z.strictObject({
  format: z.literal('vakhsh-map'),
  version: z.literal(1),
  /** What part of the country a table looks at. */
  views: z
    .array(z.strictObject({ tables, west: degree, south: degree, east: degree, north: degree }))
    .readonly(),
  borders: z.array(line).readonly(),
  rivers: z.array(line).readonly(),
  /** Lines of equal height in metres, in pieces of two points. */
  relief: z
    .array(
      z.strictObject({
        height: z.int(),
        pieces: z.array(z.tuple([degree, degree, degree, degree])).readonly(),
      }),
    )
    .readonly(),
  /** Power lines: standing since before the talks, built during them, or planned only. */
  lines: z
    .array(z.strictObject({ id, tables, state: z.enum(['standing', 'built', 'planned']), line }))
    .readonly(),
  /** `tables`: the records in which the place is what the talks are about. */
  places: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(['plant', 'smelter', 'city']),
        at: place,
        label: z.enum(['left', 'right', 'above']),
        tables,
      }),
    )
    .readonly(),
  /** Where the names of the countries stand, the last one in sight; the id is the code of the actor. */
  countries: z.array(z.strictObject({ id, at: place })).readonly(),
});

/** Borders, rivers, plants and lines in degrees (east, north), drawn by hand after public maps. */
export type CountryMap = z.infer<typeof countryMapSchema>;

/** Reads the map; null where the file is none. */
export function parseCountryMap(input: unknown): CountryMap | null {
  const parsed = countryMapSchema.safeParse(input);
  return parsed.success ? parsed.data : null;
}
