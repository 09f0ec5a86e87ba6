/** Why two names may be of one, and how sure that is: 0 to 1. */
export interface SameName {
  readonly confidence: number
  /** For a person to read, after both names: "the same without its title". */
  readonly reason: string
}
