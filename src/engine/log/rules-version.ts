/**
 * The version of the rules. Raised by hand whenever the same commands would lead to another outcome; a test holds
 * the golden games against it.
 */
export const RULES_VERSION = 1;
