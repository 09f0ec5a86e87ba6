import { z } from 'zod'
import { entityTypes } from '@/core/entity/entity'
import type { DictionaryEntry } from '@/core/language/language-engine'
import { readCsvRecords } from '../table-csv/read-csv-records'
import { unguardedField } from '../table-csv/unguarded-field'

export type ReadDictionary =
  | {
      readonly kind: 'read'
      readonly entries: readonly DictionaryEntry[]
      /** Rows without a name, or of a type that there is not. */
      readonly skipped: number
    }
  | { readonly kind: 'not-a-dictionary' }

const nobody = 'not-a-name'
const file = z.object({ entries: z.array(z.unknown()) })
const row = z.object({
  name: z.string().trim().min(1).max(300),
  type: z.enum([...entityTypes, nobody]),
  aliases: z.array(z.string()).max(200).default([]),
})

/** Reads what `writeDictionary` writes, JSON or CSV; of a table only the column `name` is needed beside `type`. */
export function readDictionary(text: string): ReadDictionary {
  const plain = text.replace(/^\ufeff/u, '').trim()
  const rows = plain.startsWith('{') ? jsonRows(plain) : tableRows(plain)
  if (rows === null) return { kind: 'not-a-dictionary' }
  const entries = rows.flatMap((value) => {
    const read = row.safeParse(value)
    if (!read.success) return []
    const { name, type, aliases } = read.data
    return [{ name, type: type === nobody ? null : type, aliases }]
  })
  return { kind: 'read', entries, skipped: rows.length - entries.length }
}

function jsonRows(text: string): readonly unknown[] | null {
  try {
    const read = file.safeParse(JSON.parse(text))
    return read.success ? read.data.entries : null
  } catch {
    return null
  }
}

function tableRows(text: string): readonly unknown[] | null {
  // A row whose quotation marks do not add up has no name that is sure; it counts as skipped.
  const [head = [], ...rows] = [...readCsvRecords(text)].map(({ fields, broken }) => (broken ? [] : fields))
  const columns = head.map((name) => name.trim().toLowerCase())
  const at = (name: string): number => columns.indexOf(name)
  if (at('name') < 0 || at('type') < 0) return null
  return rows.map((fields) => ({
    name: unguardedField(fields[at('name')] ?? ''),
    type: (fields[at('type')] ?? '').trim().toLowerCase(),
    aliases: (fields[at('aliases')] ?? '')
      .split('|')
      .map((alias) => unguardedField(alias.trim()))
      .filter((alias) => alias !== ''),
  }))
}
