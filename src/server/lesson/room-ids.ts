/** Name of a lesson's room, on whichever process. */
export function lessonRoomId(code: string): string {
  return `L${code}`;
}

/** Name of the room of one of its tables. */
export function tableRoomId(code: string, table: number): string {
  return `T${code}-${table}`;
}
