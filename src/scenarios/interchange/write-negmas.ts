import { stringify } from 'yaml';
import type { AdditiveDomain, AdditiveIssue, AdditiveParty } from '#engine/exchange/additive-domain.ts';
import type { InterchangeFile } from './interchange-file.ts';
import { contiguousBounds, sharesByWeight } from './score-shares.ts';

/** Outcome space and utility functions in NegMAS YAML; called under `writeInterchange`, which checks the fit. */
export function writeNegmas(domain: AdditiveDomain): {
  domain: InterchangeFile;
  profiles: InterchangeFile[];
} {
  const space = {
    name: domain.name,
    type: 'DiscreteCartesianOutcomeSpace',
    issues: domain.issues.map(issueEntry),
  };
  return {
    domain: { file: `${domain.name}.yml`, text: stringify(space) },
    profiles: domain.parties.map((party) => ({
      file: `${party.name}.yml`,
      text: stringify(profile(domain, party)),
    })),
  };
}

function issueEntry({ name, values, integer }: AdditiveIssue): object {
  if (!integer) return { name, type: 'CategoricalIssue', values };
  const bounds = contiguousBounds(values);
  return bounds === null
    ? { name, type: 'DiscreteCardinalIssue', values: values.map(Number) }
    : { name, type: 'ContiguousIssue', values: bounds };
}

function profile({ issues }: AdditiveDomain, party: AdditiveParty): object {
  const split = issues.map((_, at) => sharesByWeight(party, at));
  return {
    name: party.name,
    type: 'LinearAdditiveUtilityFunction',
    reserved_value: party.reservation,
    weights: split.map(({ weight }) => weight),
    values: issues.map((issue, at) => {
      const keys = issue.values.map((value) => (issue.integer ? Number(value) : value));
      return {
        type: 'TableFun',
        mapping: new Map(keys.map((key, place) => [key, split[at]?.shares[place]])),
      };
    }),
  };
}
