import type { AnalysisResult } from '../annotation/analysis'
import type { EntityType } from '../entity/entity'

/** What the archive's people taught: names with their type and other forms. */
export interface DictionaryEntry {
  readonly name: string
  /** null: these words name nobody. */
  readonly type: EntityType | null
  readonly aliases: readonly string[]
}

export interface AnalysisInput {
  /** Canonical text; all offsets in the result count in it, in UTF-16 code units. */
  readonly text: string
  readonly title: string
  /** As `Item.published`: relative dates resolve against it. */
  readonly published: string
  readonly dictionary: readonly DictionaryEntry[]
}

/** A pure function from a text to what it names and who said what in it. Never throws on any text. */
export type LanguageEngine = (input: AnalysisInput) => AnalysisResult
