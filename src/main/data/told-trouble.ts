import { fileTrouble } from './file-trouble'

/** What went wrong, in words that a person can be told as they are. */
export class ToldTrouble extends Error {}

/** What an error means for a person: its own words, or what the file system meant. */
export const troubleOf = (error: unknown): string =>
  error instanceof ToldTrouble ? error.message : fileTrouble(error)
