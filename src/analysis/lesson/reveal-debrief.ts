import type { ClassDebrief, DebriefStep } from '#protocol/class/class-views.ts';
import { DEBRIEF_STEPS } from '#protocol/class/debrief-steps.ts';

/** A debrief with what a step has not shown yet left out, so that nobody can look ahead. */
export function revealDebrief(debrief: ClassDebrief, step: DebriefStep): ClassDebrief {
  const reached = (needed: DebriefStep): boolean =>
    DEBRIEF_STEPS.indexOf(step) >= DEBRIEF_STEPS.indexOf(needed);
  return {
    ...debrief,
    step,
    results: reached('tables') ? debrief.results : [],
    frontier: reached('frontier') ? debrief.frontier : [],
    best: reached('trade') ? debrief.best : null,
    trade: reached('trade') ? debrief.trade : null,
    records: reached('record') ? debrief.records : [],
    swings: reached('sheets') ? debrief.swings : [],
  };
}
