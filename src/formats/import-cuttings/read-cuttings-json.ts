import type { ImportedHighlight, ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { decodeText } from '../decode-text'
import { excerptInFile, type ExcerptRecord } from '../excerpts-json/excerpts-file'
import { importRow } from '../import/import-row'
import { joinNotes } from '../import/join-notes'
import { jsonOriginal } from '../import/json-original'
import { jsonShape } from '../import/json-shape'
import { placeIn } from '../import/place-in'
import { readJson } from '../import/read-json'

/**
 * Excerpts as Cuttings itself exports them, JSON or NDJSON (docs/export.md): one record for each article, with its quotes,
 * highlights and comments. The article's text is not in it. A suggestion that nobody confirmed says so in its comment.
 */
export const cuttingsJsonReader: ImportReader = {
  id: 'cuttings-json',
  name: 'Cuttings (JSON)',
  takes,
  *read(files) {
    const mine = takes(files)
    const articles = new Map<string, Article>()
    for (const file of mine) yield* gather(file, articles, (where) => placeIn(mine, file, where))
    for (const { place, excerpts, values } of articles.values()) {
      const [{ itemId, citation }] = excerpts
      const { title, authors, source, url, published, captured } = citation
      yield importRow(
        { place, original: jsonOriginal(values) },
        {
          ...{ foreignId: itemId, title, authors, source, url, published, saved: captured },
          highlights: excerpts.map(highlightOf),
        },
      )
    }
  },
}

interface Article {
  readonly place: string
  readonly excerpts: [ExcerptRecord, ...ExcerptRecord[]]
  /** As they stood in the file. */
  readonly values: unknown[]
}

function takes(files: readonly ImportFile[]): readonly ImportFile[] {
  return files.filter((file) => {
    const shape = jsonShape(file)
    const isList = shape.has('format') && shape.has('version') && shape.has('excerpts')
    return isList || (shape.has('itemId') && shape.has('quoteKind') && shape.has('citation.cited'))
  })
}

/** Puts the excerpts of a file to their articles; what is no excerpt is a bad row. */
function* gather(
  file: ImportFile,
  articles: Map<string, Article>,
  placed: (where: string) => string,
): Generator<ImportRow> {
  const bad = (where: string, reason: string, value: unknown): ImportRow => ({
    ...{ kind: 'bad', place: where === '' ? file.path : placed(where), reason },
    bytes: where === '' ? file.bytes : jsonOriginal(value).bytes,
  })
  const listed = valuesOf(file.bytes)
  if (typeof listed === 'string') {
    yield bad('', listed, null)
    return
  }
  for (const [index, value] of listed.entries()) {
    const where = `excerpt ${String(index + 1)}`
    const read = excerptInFile.safeParse(value)
    if (!read.success) {
      yield bad(where, `is damaged at “${read.error.issues[0]?.path.join('.') ?? ''}”`, value)
      continue
    }
    const known = articles.get(read.data.itemId)
    if (known === undefined)
      articles.set(read.data.itemId, { place: placed(where), excerpts: [read.data], values: [value] })
    else {
      known.excerpts.push(read.data)
      known.values.push(value)
    }
  }
}

/** Unread excerpts: of the one object of a JSON file, or of the lines of NDJSON. A string says why there are none. */
function valuesOf(bytes: Uint8Array): readonly unknown[] | string {
  const whole = readJson(bytes)
  if (whole.kind === 'json') {
    const file = Object(whole.value) as { readonly version?: unknown; readonly excerpts?: unknown }
    if (typeof file.version === 'number' && file.version > 1)
      return 'was written by a newer version of Cuttings'
    if (file.excerpts === undefined) return [whole.value]
    return Array.isArray(file.excerpts) ? file.excerpts : 'has no list of excerpts'
  }
  const lines = decodeText(bytes, 'utf-8')
    .text.split('\n')
    .filter((line) => line.trim() !== '')
  const values = lines.map((line) => readJson(new TextEncoder().encode(line)))
  // One JSON file that is broken, and no lines of their own.
  if (!values.some(({ kind }) => kind === 'json')) return whole.reason
  return values.map((one) => (one.kind === 'json' ? one.value : null))
}

function highlightOf({ passages, text, made, changed, ...excerpt }: ExcerptRecord): ImportedHighlight {
  const { id, kind, status, comment, colour, tags, speaker, quoteKind, cue } = excerpt
  const [first = { quote: text, prefix: '', suffix: '' }, ...more] = passages.map(
    ({ exact, prefix, suffix }) => ({ quote: exact, prefix, suffix }),
  )
  return {
    ...first,
    ...(more.length === 0 ? {} : { more }),
    foreignId: id,
    as: kind === 'quote' ? { kind, quoteKind: quoteKind ?? 'direct', speaker, cue } : { kind },
    comment: joinNotes(comment, status === 'suggested' ? '(suggested, not confirmed)' : ''),
    colour,
    tags,
    made,
    ...(changed === null || changed === made ? {} : { changed }),
  }
}
