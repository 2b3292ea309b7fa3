/** One thing that is explained; `at` names the panel that it is about (`data-coach`), or null. */
export interface CoachStep {
  readonly text: string;
  readonly at: string | null;
}

/** What a scenario explains on one screen, in order. */
export function coachSteps(screen: string, maybe: (key: string) => string | null): CoachStep[] {
  const steps: CoachStep[] = [];
  for (let n = 1; ; n += 1) {
    const text = maybe(`coach.${screen}.${n}`);
    if (text === null) return steps;
    steps.push({ text, at: maybe(`coach.${screen}.${n}.at`) });
  }
}
