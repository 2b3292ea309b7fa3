import { Button, Checkbox, Label } from 'react-aria-components';
import { lessonPresets, type PresetId } from '#protocol/class/lesson-presets.ts';
import type { ClassTeacher, TeacherNow } from '#session/class-teacher.ts';
import { Choice } from '../controls/choice.tsx';
import { NumberEntry } from '../controls/number-entry.tsx';
import { useLanguage } from '../language/use-language.ts';
import type { LessonDraft } from './usual-lesson.ts';

const PRESETS = ['lesson', 'taste', 'double', 'own'] as const;
const VERSIONS = ['class', 'full'] as const;
const COMPUTERS = ['fair@learner', 'fair', 'firm', 'hard'] as const;
const NOTES = ['off', 'notes', 'room'] as const;
const PHASES = ['checks', 'sideActions', 'events', 'homeVote', 'lastLook', 'delivery'] as const;
const MOST_ROUNDS = 8;

type Props = {
  teacher: ClassTeacher;
  now: TeacherNow;
  draft: LessonDraft;
  onChange: (draft: LessonDraft) => void;
};

/** Opens a lesson with one press; whoever wants it otherwise opens the settings below. */
export function NewLesson({ teacher, now, draft, onChange }: Props) {
  const { t, lang } = useLanguage();
  const tables = now.host?.tables ?? [];
  const change = (part: Partial<LessonDraft>): void => onChange({ ...draft, ...part });
  const open = (): void =>
    teacher.openLesson({ ...draft, seed: crypto.getRandomValues(new Uint32Array(1))[0]! });
  return (
    <section className="paper class-form">
      <h2>{t('class.lessons.new')}</h2>
      <Choice
        label={t('class.lessons.table')}
        value={draft.table}
        options={tables.map(({ id, titles }) => ({ id, text: titles[lang] ?? titles.en ?? id }))}
        onChange={(table) => change({ table })}
      />
      <Choice
        label={t('class.lessons.version')}
        value={draft.version}
        options={VERSIONS.map((id) => ({ id, text: t(`class.lessons.version.${id}`) }))}
        onChange={(version) => change({ version })}
      />
      <Choice<PresetId>
        label={t('class.lessons.preset')}
        value={draft.preset}
        options={PRESETS.map((id) => ({ id, text: t(`class.preset.${id}`) }))}
        onChange={(preset) => change({ preset, ...(preset === 'own' ? {} : lessonPresets[preset]) })}
      />
      <p className="class-hint">{t(`class.preset.${draft.preset}.hint`)}</p>
      {draft.preset === 'own' ? <OwnShape draft={draft} change={change} /> : null}
      <Choice
        label={t('class.lessons.computer')}
        value={draft.computer as (typeof COMPUTERS)[number]}
        options={COMPUTERS.map((id) => ({ id, text: t(`class.lessons.computer.${id}`) }))}
        onChange={(computer) => change({ computer })}
      />
      <Choice
        label={t('class.lessons.notes')}
        value={draft.notes}
        options={NOTES.map((id) => ({ id, text: t(`class.lessons.notes.${id}`) }))}
        onChange={(notes) => change({ notes })}
      />
      <Checkbox
        className="checkbox"
        isSelected={!draft.hideRanking}
        onChange={(isRanked) => change({ hideRanking: !isRanked })}
      >
        <span className="check-box" aria-hidden="true" />
        <span>{t('class.lessons.ranking')}</span>
      </Checkbox>
      <Button className="button button-main button-large" onPress={open}>
        {t('class.lessons.open')}
      </Button>
    </section>
  );
}

type ShapeProps = { draft: LessonDraft; change: (part: Partial<LessonDraft>) => void };

/** The teacher's own lengths, rounds and phases. */
function OwnShape({ draft, change }: ShapeProps) {
  const { t } = useLanguage();
  const { lessons, minutes, rounds, phases } = draft;
  return (
    <>
      <Choice
        label={t('class.own.lessons')}
        value={lessons === 1 ? 'one' : 'two'}
        options={(['one', 'two'] as const).map((id) => ({ id, text: t(`class.own.lessons.${id}`) }))}
        onChange={(id) => change({ lessons: id === 'one' ? 1 : 2 })}
      />
      <div className="class-numbers">
        <Label className="field-label">{t('class.own.minutes')}</Label>
        <NumberEntry
          label={t('class.own.minutes')}
          value={minutes}
          min={10}
          max={120}
          step={5}
          onChange={(wanted) => change({ minutes: wanted })}
        />
        <Label className="field-label">{t('class.own.rounds')}</Label>
        <NumberEntry
          label={t('class.own.rounds')}
          value={rounds ?? MOST_ROUNDS}
          min={1}
          max={MOST_ROUNDS}
          step={1}
          onChange={(wanted) => change({ rounds: wanted === MOST_ROUNDS ? null : wanted })}
        />
      </div>
      <p className="class-hint">{t('class.own.roundsHint')}</p>
      <fieldset className="class-phases">
        <legend className="field-label">{t('class.own.phases')}</legend>
        {PHASES.map((phase) => (
          <Checkbox
            key={phase}
            className="checkbox"
            isSelected={phases[phase]}
            onChange={(isPlayed) => change({ phases: { ...phases, [phase]: isPlayed } })}
          >
            <span className="check-box" aria-hidden="true" />
            <span>{t(`class.own.${phase}`)}</span>
          </Checkbox>
        ))}
      </fieldset>
    </>
  );
}
