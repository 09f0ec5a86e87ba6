import { decisionTables, type DecisionTable, type DecisionTables } from '../history/diff'
import type { HistoryEntry } from '../history/history-entry'
import { recordKey } from '../history/record-key'
import type { Past } from './compare-archives'

/** Gathers from history every state that some records ever had. */
export interface PastStates {
  readonly add: (entry: Pick<HistoryEntry, 'diff'>) => void
  readonly past: Past
}

/** @param rename what the records of another archive are called here */
export function pastStates(
  wanted: { readonly [K in DecisionTable]: ReadonlySet<string> },
  rename: <K extends DecisionTable>(table: K, record: DecisionTables[K]) => DecisionTables[K] = (_, record) =>
    record,
): PastStates {
  const states = new Map<string, object[]>()
  const note = <K extends DecisionTable>(table: K, record: DecisionTables[K]): void => {
    const key = recordKey(record)
    if (!wanted[table].has(key)) return
    const place = `${table} ${key}`
    const known = states.get(place)
    const named = rename(table, record)
    if (known === undefined) states.set(place, [named])
    else known.push(named)
  }
  const addTable = <K extends DecisionTable>(table: K, { diff }: Pick<HistoryEntry, 'diff'>): void => {
    const part = diff[table]
    for (const record of part?.removed ?? []) note(table, record)
    for (const pair of part?.updated ?? []) for (const record of pair) note(table, record)
    for (const record of part?.added ?? []) note(table, record)
  }
  return {
    add: (entry) => {
      for (const table of decisionTables) addTable(table, entry)
    },
    past: (table, key) => states.get(`${table} ${key}`) ?? [],
  }
}
