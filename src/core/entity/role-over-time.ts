export interface RoleOverTime {
  readonly role: string
  readonly items: number
  /** The first and the last day that it was given, as `Posting.seen`. */
  readonly from: string
  readonly to: string
}
