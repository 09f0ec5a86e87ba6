/** What is done with an article that is in the archive already. */
export type TwinChoice =
  /** Nothing. */
  | 'skip'
  /** Its text becomes a version of the item; what the item lacks of tags, collections and highlights is added. */
  | 'version'
  /** A second item. */
  | 'both'

/** `ImportJob.tool` of files that are articles by themselves, and no tool's export. */
export const filesTool = 'files'

/** What a person chose in the review. */
export interface ImportChoices {
  readonly twins: TwinChoice
  /** What is done with a text that is nearly that of an item: it is added and the report says so, it becomes a version of the item, or it is left out. */
  readonly near: 'add' | 'version' | 'skip'
  /** What the tool had not put away goes to the inbox. */
  readonly inbox: boolean
  /** `ImportedRecord.place` of what does not come in, where there was a choice. */
  readonly leftOut?: readonly string[]
}

export const importOutcomes = ['added', 'details', 'version', 'here', 'near', 'left', 'unread'] as const
/**
 * What came of a row. `details`: an item without text, since the export has none of it; `version`: the item that was
 * there got what it lacked; `here`: it was there, and was left as it is; `near`: nearly
 * the same was there, and it was left out; `left`: the person left it out; `unread`: its bytes are kept as unread.
 */
export type ImportOutcome = (typeof importOutcomes)[number]

/** One import, from its review until its report is put away. */
export interface ImportJob {
  readonly id: string
  /** `ImportReader.id`, or `filesTool`. */
  readonly tool: string
  readonly toolName: string
  /** The readers that made its rows first, as one word: rows are counted by them. Absent before it runs. */
  readonly readers?: string
  /** Of the file or folder that was opened. */
  readonly name: string
  /** ms since the epoch. */
  readonly begun: number
  /** `review`: a person looks at what would come in. `paused`: by the person. A `running` one goes on after a restart. */
  readonly state: 'review' | 'running' | 'paused' | 'ended' | 'cancelled'
  readonly choices: ImportChoices
  /** Rows of the export. */
  readonly total: number
  /** Rows that are durable with what came of them. */
  readonly done: number
  readonly counts: Readonly<Record<ImportOutcome, number>>
  /** ms that it ran, without pauses. */
  readonly elapsed: number
}

/** A line of the report. */
export interface ImportedRow {
  readonly importId: string
  /** Its place among the rows, from 0. */
  readonly at: number
  /** As `ImportedRecord.place`. */
  readonly place: string
  readonly title: string
  readonly url: string
  readonly outcome: ImportOutcome
  /** Why, in plain words; '' where there is nothing to say. */
  readonly words: string
  /** The item that it became or is; '' for none. */
  readonly itemId: string
}

export const noCounts: ImportJob['counts'] = {
  added: 0,
  details: 0,
  version: 0,
  here: 0,
  near: 0,
  left: 0,
  unread: 0,
}
