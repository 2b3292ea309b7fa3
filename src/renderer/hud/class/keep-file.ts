/** Lets the teacher save a file under a suggested name. */
export type KeepFile = (name: string, text: string) => void;
