/** Bad input from the user's side: one clear line and an exit code, never a stack trace. */
export interface CliFailure {
  readonly ok: false;
  /** One sentence: file, place, what is wrong. */
  readonly message: string;
}

/** A failure whose message is folded onto one line. */
export function cliFailure(message: string): CliFailure {
  return { ok: false, message: message.replace(/\s*[\r\n]+\s*/g, ' ') };
}
