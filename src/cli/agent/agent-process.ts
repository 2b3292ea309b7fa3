import { negotiators } from '#agents/exchange/negotiators.ts';
import type { OwnProfile } from '#agents/exchange/own-profile.ts';
import {
  type AdditiveIssue,
  type NamedOutcome,
  nameOutcome,
  readOutcome,
} from '#engine/exchange/additive-domain.ts';
import { ACCEPT, END, type ExchangeParty, NO_OFFER } from '#engine/index.ts';
import {
  type AgentMessage,
  agentMessageSchema,
  type StartMessage,
  type TurnMessage,
} from './agent-message.ts';
import { ownProfileReader } from './read-own-profile.ts';

/** What the agent process says, one JSON object a line. */
export type AgentAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'offer'; readonly outcome: NamedOutcome }
  | { readonly type: 'accept' }
  | { readonly type: 'end' }
  | { readonly type: 'error'; readonly line: number; readonly message: string };

interface Session {
  readonly profile: OwnProfile;
  readonly party: ExchangeParty;
  readonly rounds: number;
  /** The last round played; −1 before the first. */
  round: number;
  /** Whether it has accepted or ended the talks itself. */
  isClosed: boolean;
}

const LONGEST_LINE = 1_000_000;

/**
 * Answers the lines of a session, and of the next one, with one negotiator at a time. What is malformed or out of
 * place is answered by an error and changes nothing; a start that fails leaves no session.
 */
export function agentProcess(): (line: string) => AgentAnswer | null {
  const readProfile = ownProfileReader();
  let session: Session | null = null;
  let lines = 0;

  const start = ({
    domain,
    profile: file,
    seat,
    rounds,
    seed,
    agent,
  }: StartMessage): AgentAnswer | string => {
    session = null;
    const negotiator = negotiators.get(agent);
    if (negotiator === undefined)
      return `agent: "${agent}" is unknown; agents: ${[...negotiators.keys()].join(', ')}`;
    const reading = readProfile(domain, file);
    if (!reading.ok) return reading.message;
    const { profile } = reading;
    const party = negotiator.begin(profile, { seat, rounds, seed });
    session = { profile, party, rounds, round: -1, isClosed: false };
    return { type: 'ready' };
  };

  const answer = (message: AgentMessage): AgentAnswer | string | null => {
    if (message.type === 'start') return start(message);
    if (session === null) return `${message.type}: no session has been started`;
    if (message.type === 'turn') return takeTurn(session, message);
    session = null;
    return null;
  };

  return (line) => {
    lines += 1;
    const message = readMessage(line);
    const said = typeof message === 'string' ? message : answer(message);
    return typeof said === 'string' ? { type: 'error', line: lines, message: said } : said;
  };
}

function takeTurn(session: Session, { round, offer }: TurnMessage): AgentAnswer | string {
  const { issues, positionsOf } = session.profile;
  if (session.isClosed) return 'turn: this session is over; "end" or "start" may follow';
  if (round <= session.round) return `round: ${round} does not follow ${session.round}`;
  if (round >= session.rounds)
    return `round: ${round} is not below the ${session.rounds} rounds of the session`;
  const received = offer === null ? NO_OFFER : outcomeNumber(issues, offer);
  if (typeof received === 'string') return received;
  session.round = round;
  const act = session.party.act(round, received);
  session.isClosed = act < 0;
  if (act === ACCEPT) return { type: 'accept' };
  if (act === END) return { type: 'end' };
  return { type: 'offer', outcome: nameOutcome(issues, positionsOf(act)) };
}

/** The number of a named outcome, counted with the last issue fastest, or what is wrong with it. */
function outcomeNumber(issues: readonly AdditiveIssue[], offer: NamedOutcome): number | string {
  const stranger = Object.keys(offer).find((name) => !issues.some((issue) => issue.name === name));
  if (stranger !== undefined) return `offer: the domain has no issue "${stranger}"`;
  const positions = readOutcome(issues, offer);
  if (positions !== null) {
    return positions.reduce(
      (number, at, issue) => number * (issues[issue] as AdditiveIssue).values.length + at,
      0,
    );
  }
  const missing = issues.find((issue) => !Object.hasOwn(offer, issue.name));
  if (missing !== undefined) return `offer: the issue "${missing.name}" is missing`;
  const wrong = issues.find((issue) => !issue.values.includes(String(offer[issue.name]))) as AdditiveIssue;
  return `offer: ${JSON.stringify(offer[wrong.name])} is no value of the issue "${wrong.name}"`;
}

function readMessage(line: string): AgentMessage | string {
  if (line.length > LONGEST_LINE) return `line: is longer than ${LONGEST_LINE} characters`;
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return 'line: is not JSON';
  }
  const reading = agentMessageSchema.safeParse(content);
  if (reading.success) return reading.data;
  const issue = reading.error.issues[0];
  const place = issue === undefined || issue.path.length === 0 ? 'message' : issue.path.join('.');
  return `${place}: ${issue?.message ?? 'is malformed'}`;
}
