import { decisionTables, type DecisionTable, type Diff } from '../history/diff'

/** What a change does, in numbers, as it is told before it is done. */
export type MergeNumbers = readonly {
  readonly table: DecisionTable
  readonly added: number
  readonly updated: number
}[]

/** Of the tables that it touches. */
export const mergeNumbers = (diff: Diff): MergeNumbers =>
  decisionTables.flatMap((table) => {
    const part = diff[table]
    return part === undefined ? [] : [{ table, added: part.added.length, updated: part.updated.length }]
  })
