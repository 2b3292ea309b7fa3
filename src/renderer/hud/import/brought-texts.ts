import type { Scenario, SeatId } from '#engine/index.ts';
import type { ScenarioTexts } from '#scenarios/exchanged-scenario.ts';
import type { Translate } from '../language/messages.ts';
import type { PackTexts } from '../words/pack-texts.tsx';

/** A scenario that brings its texts; its public part alone where only minutes are shown. */
export interface TextSource {
  readonly scenario: Pick<Scenario, 'public'> & Partial<Pick<Scenario, 'seats'>>;
  readonly texts: ScenarioTexts;
}

/**
 * Texts of one part of a scenario that was brought: its own in the player's language (else in English, else in
 * whatever it has), and the interface's where it has none.
 */
export function broughtTexts(
  { scenario, texts }: TextSource,
  lang: string,
  part: 'public' | SeatId,
  t: Translate,
): PackTexts {
  const own = texts[lang] ?? texts.en ?? Object.values(texts)[0];
  const common = own?.public ?? {};
  if (part === 'public') return { ...plainTexts(scenario, common, t), ...common };
  const plain = { 'brief.confidential': t('import.confidential'), ...valueNames(scenario, part, common) };
  return { ...plain, ...own?.[part] };
}

function plainTexts(scenario: TextSource['scenario'], own: PackTexts, t: Translate): PackTexts {
  const { public: common } = scenario;
  const names = common.terms.flatMap((term) => [
    [`term.${term.id}.name`, term.id],
    ...(term.kind === 'choice' ? term.options.map((option) => [`option.${term.id}.${option}`, option]) : []),
  ]);
  const brief = t('import.brief', { terms: common.terms.length, rounds: common.rounds.length });
  const scale = own['import.scale'];
  const discount = own['import.discount'];
  return {
    'table.title': common.id,
    'table.lesson': t('import.lesson'),
    'role.a': t('import.sideA'),
    'role.b': t('import.sideB'),
    'side.a': t('import.sideA'),
    'side.b': t('import.sideB'),
    'brief.public': [
      brief,
      ...(scale ? [t('import.scale', { points: scale })] : []),
      ...(discount ? [t('import.discount', { discount })] : []),
    ].join('\n'),
    ...Object.fromEntries(common.chapters.map(({ id }) => [`chapter.${id}`, t('import.chapter')])),
    ...Object.fromEntries(names),
  };
}

/** What is added up in the private sheet has the name of its term where it has no other. */
function valueNames({ seats }: TextSource['scenario'], seat: SeatId, common: PackTexts): PackTexts {
  return Object.fromEntries(
    (seats?.[seat].values.terms ?? []).map(({ key, term }) => [
      `value.${key}`,
      common[`value.${key}`] ?? common[`term.${term}.name`] ?? term,
    ]),
  );
}
