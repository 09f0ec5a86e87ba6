import { z } from 'zod'
import type { ImportedHighlight, ImportFile, ImportRow } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'
import { importRow } from '../import/import-row'
import { jsonOriginal } from '../import/json-original'
import { jsonShape } from '../import/json-shape'
import { loose } from '../import/loose'
import { readJson } from '../import/read-json'

interface PageMarks {
  readonly place: string
  readonly title: string
  readonly highlights: ImportedHighlight[]
  /** As it stands in the export. */
  readonly value: unknown
}

/** The highlights of an export by the address of their page. */
export interface PocketMarks {
  readonly byUrl: ReadonlyMap<string, PageMarks>
  /** Addresses of pages that have been given theirs. */
  readonly placed: Set<string>
  readonly bad: readonly ImportRow[]
}

export function isPocketMarks(file: ImportFile): boolean {
  const shape = jsonShape(file)
  return shape.has('[].url') && shape.has('[].highlights[].quote')
}

const page = z.object({ url: loose.text, title: loose.text, highlights: loose.things })
const mark = z.object({ quote: loose.text, created_at: loose.instant })

export function pocketMarks(files: readonly ImportFile[]): PocketMarks {
  const byUrl = new Map<string, PageMarks>()
  const bad: ImportRow[] = []
  for (const file of files) {
    const json = readJson(file.bytes)
    if (json.kind === 'fault') {
      bad.push({ kind: 'bad', place: file.path, reason: json.reason, bytes: file.bytes })
      continue
    }
    let number = 0
    for (const value of loose.things.parse(json.value)) {
      number += 1
      const place = `${file.path}, entry ${number}`
      const parsed = page.safeParse(value)
      if (!parsed.success || parsed.data.url === '') {
        bad.push(importRow({ place, original: jsonOriginal(value) }, 'has no address'))
        continue
      }
      const { url, title } = parsed.data
      const known = byUrl.get(url) ?? { place, title, highlights: [], value }
      known.highlights.push(...parsed.data.highlights.flatMap(highlightOf))
      byUrl.set(url, known)
    }
  }
  return { byUrl, placed: new Set(), bad }
}

function highlightOf(value: unknown): ImportedHighlight[] {
  const parsed = mark.safeParse(value)
  if (!parsed.success || parsed.data.quote === '') return []
  return [{ ...blankHighlight, quote: parsed.data.quote, made: parsed.data.created_at }]
}
