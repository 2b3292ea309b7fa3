/**
 * Whether a page may hand the user a file: only what a class host's page on this computer made itself, such as the
 * results of a class. The system's dialog asks where it goes.
 */
export function mayDownload(address: string): boolean {
  return /^blob:http:\/\/127\.0\.0\.1:\d{1,5}\/[\da-f-]+$/.test(address);
}
