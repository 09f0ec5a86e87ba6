/** What is wrong in a template, and where: both from 1. */
export interface TemplateMistake {
  readonly line: number
  readonly column: number
  /** One or two plain sentences. */
  readonly message: string
}
