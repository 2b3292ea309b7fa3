/** A term that is to be moved before the next thing is explained, and the number or option to which. */
export interface CoachedMove {
  readonly term: string;
  readonly value: string;
}

/** One thing that is explained; `at` names what it is about (`data-coach`), or null. */
export interface CoachStep {
  readonly text: string;
  readonly at: string | null;
  readonly waits: CoachedMove | null;
}

/** What a scenario explains on one screen, in order. */
export function coachSteps(screen: string, maybe: (key: string) => string | null): CoachStep[] {
  const steps: CoachStep[] = [];
  for (let n = 1; ; n += 1) {
    const text = maybe(`coach.${screen}.${n}`);
    if (text === null) return steps;
    const [term, value] = maybe(`coach.${screen}.${n}.waits`)?.split(':') ?? [];
    const waits = term && value ? { term, value } : null;
    steps.push({ text, at: maybe(`coach.${screen}.${n}.at`), waits });
  }
}
