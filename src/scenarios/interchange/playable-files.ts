import { positionCount, type Scenario } from '#engine/index.ts';
import { type BroughtScenario, exchanged, readExchanged } from '../exchanged-scenario.ts';
import { MOST_COUPLED } from '../validate-scenario.ts';
import { fileRole } from './file-role.ts';
import type { InterchangeFile, InterchangeFiles, InterchangeRefusal } from './interchange-file.ts';
import { playableScenario } from './playable-scenario.ts';
import { readInterchange } from './read-interchange.ts';

export type PlayableFilesReading = ({ readonly ok: true } & BroughtScenario) | InterchangeRefusal;

/** A scenario stands whole in the header of each game, so it must leave room for the moves. */
const MOST_CHARACTERS = 2_000_000;

/** Where every contract has to be looked at. */
const MOST_LISTED = 5_000_000;

/** The first of these endings that occurs decides the format; files with another ending are passed over. */
const ENDINGS = [/\.xml$/i, /\.ya?ml$/i, /\.json$/i];

/**
 * One scenario to play from the files that a person picked, in whatever order: a domain with two profiles in one of
 * the formats of other programs, or one exchanged scenario of ours. Profiles take the chairs in the order of their
 * names.
 */
export function playableFiles(files: readonly InterchangeFile[]): PlayableFilesReading {
  const ending = ENDINGS.find((pattern) => files.some(({ file }) => pattern.test(file)));
  if (ending === undefined)
    return refuse(files[0]?.file ?? 'scenario', 'file', 'is no scenario file (.xml, .yml, .json)');
  const chosen = files
    .filter(({ file }) => ending.test(file))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
  const own = chosen.find(holdsOwnScenario);
  const reading = own ? readOwn(own) : readForeign(chosen);
  if (!reading.ok) return reading;
  const { length } = JSON.stringify(exchanged(reading));
  if (length <= MOST_CHARACTERS) return reading;
  return refuse(
    (own ?? (chosen[0] as InterchangeFile)).file,
    'scenario',
    `takes ${length} characters, a game file has room for ${MOST_CHARACTERS}`,
    'interchange/too-large',
  );
}

function holdsOwnScenario({ text }: InterchangeFile): boolean {
  return /"format"\s*:\s*"vakhsh-scenario"/.test(text);
}

function readOwn({ file, text }: InterchangeFile): PlayableFilesReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse(file, 'file', 'is not JSON');
  }
  const reading = readExchanged(value);
  if (!reading.ok) return refuse(file, reading.place, reading.message);
  const tooMuch = tooMuchToSearch(reading.scenario);
  return tooMuch === null ? reading : refuse(file, 'terms', tooMuch, 'interchange/too-large');
}

/** Plain terms add up however many they are; where homes vote or terms are coupled, contracts have to be listed. */
function tooMuchToSearch({ public: common, seats }: Scenario): string | null {
  const count = (terms: Scenario['public']['terms']): number =>
    terms.reduce((product, term) => product * positionCount(term), 1);
  const coupled = count(common.terms.filter(({ id }) => common.coupled.includes(id)));
  if (coupled > MOST_COUPLED)
    return `have ${coupled} combinations of coupled values, at most ${MOST_COUPLED} can be searched`;
  const listed = common.coupled.length + seats.a.home.length + seats.b.home.length > 0;
  const contracts = count(common.terms);
  if (!listed || contracts <= MOST_LISTED) return null;
  return `have ${contracts} contracts, at most ${MOST_LISTED} can be searched where terms are coupled or homes vote`;
}

function readForeign(chosen: readonly InterchangeFile[]): PlayableFilesReading {
  const files = sortByRole(chosen);
  if ('ok' in files) return files;
  const reading = readInterchange(files);
  if (!reading.ok) return reading;
  return playableScenario(reading.domain);
}

function sortByRole(chosen: readonly InterchangeFile[]): InterchangeFiles | InterchangeRefusal {
  const domains = chosen.filter((file) => fileRole(file) === 'domain');
  const profiles = chosen.filter((file) => fileRole(file) === 'profile');
  const [domain = null, second] = domains;
  if (second) return refuse(second.file, 'file', 'is a second domain; open the files of one scenario');
  if (profiles.length === 0) {
    const { file } = domain ?? (chosen[0] as InterchangeFile);
    return refuse(file, 'profiles', 'are missing; open the domain together with its two profiles');
  }
  return { domain, profiles };
}

function refuse(
  file: string,
  element: string,
  message: string,
  code: InterchangeRefusal['code'] = 'interchange/malformed',
): InterchangeRefusal {
  return { ok: false, code, file, element, message };
}
