import { z } from 'zod'
import { readNames } from '@/core/article/header-fields'
import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { folderOf } from '../import/folder-of'
import { importRow, type RecordFields } from '../import/import-row'
import { jsonOriginal } from '../import/json-original'
import { jsonShape } from '../import/json-shape'
import { loose } from '../import/loose'
import { placeIn } from '../import/place-in'
import { publishedOf } from '../import/published-of'
import { readJson } from '../import/read-json'
import { highlightsOf } from './highlights-of'

/**
 * Omnivore's export (a zip, unpacked): lists of articles in `metadata_N_to_M.json`, the text of each in
 * `content/<slug>.html` and its highlights in `highlights/<slug>.md`. The lists alone are read too.
 * https://github.com/omnivore-app/omnivore/blob/main/packages/api/src/jobs/export.ts
 */
export const omnivoreReader: ImportReader = {
  id: 'omnivore',
  name: 'Omnivore',
  takes: (files) => {
    const lists = new Set(files.filter(isList))
    const folders = new Set([...lists].map(({ path }) => folderOf(path)))
    return files.filter(
      (file) => lists.has(file) || folders.has(file.path.replace(/(?:content|highlights)\/[^/]*$/, '')),
    )
  },
  *read(files) {
    const lists = files.filter(isList)
    const byPath = new Map(files.map((file) => [file.path, file]))
    for (const list of lists) {
      const json = readJson(list.bytes)
      if (json.kind === 'fault') {
        yield { kind: 'bad', place: list.path, reason: json.reason, bytes: list.bytes }
        continue
      }
      const folder = folderOf(list.path)
      let number = 0
      for (const value of loose.things.parse(json.value)) {
        number += 1
        const place = placeIn(lists, list, `entry ${number}`)
        yield rowOf(value, place, (path) => byPath.get(`${folder}${path}`))
      }
    }
  },
}

function isList(file: ImportFile): boolean {
  const shape = jsonShape(file)
  return shape.has('[].savedAt') && shape.has('[].url') && (shape.has('[].slug') || shape.has('[].labels'))
}

const label = z.union([z.string(), z.object({ name: loose.text }).transform(({ name }) => name)])
const article = z.object({
  id: loose.text,
  slug: loose.text,
  title: loose.text,
  description: loose.text,
  author: loose.text,
  url: loose.text,
  state: loose.text,
  readingProgress: z.number().catch(0),
  labels: z.array(label.catch('')).catch([]),
  savedAt: loose.instant,
  publishedAt: loose.text,
})

/** In percent: from here on an article counts as read. */
const readFrom = 90

function rowOf(value: unknown, place: string, open: (path: string) => ImportFile | undefined): ImportRow {
  const parsed = article.safeParse(value)
  if (!parsed.success) return importRow({ place, original: jsonOriginal(value) }, 'is no article')
  const { data } = parsed
  const content = open(`content/${data.slug}.html`)
  const text = content === undefined ? '' : decodeText(content.bytes, 'utf-8').text
  const marks = open(`highlights/${data.slug}.md`)
  const highlights = marks === undefined ? '' : decodeText(marks.bytes, 'utf-8').text
  const isArchived = /^archived$/i.test(data.state)
  const found: RecordFields = {
    foreignId: data.id,
    title: data.title,
    url: data.url,
    authors: readNames(data.author),
    published: publishedOf(data.publishedAt),
    saved: data.savedAt,
    content: text.trim() === '' ? null : { mediaType: 'text/html', text },
    tags: data.labels,
    read: isArchived || data.readingProgress >= readFrom,
    archived: isArchived,
    comment: data.description,
    highlights: highlightsOf(highlights),
  }
  const whole = { article: value, content: text, highlights }
  return importRow({ place, original: jsonOriginal(whole) }, found)
}
