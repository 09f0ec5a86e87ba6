import type { ImportedHighlight, ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { excerptInFile, type ExcerptRecord } from '../excerpts-json/excerpts-file'
import { importRow } from '../import/import-row'
import { joinNotes } from '../import/join-notes'
import { jsonOriginal } from '../import/json-original'
import { jsonShape } from '../import/json-shape'
import { placeIn } from '../import/place-in'
import { listedExcerpts } from './listed-excerpts'

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
    for (const { place, texts } of articles.values()) {
      const values = texts.map((text): unknown => JSON.parse(text))
      const excerpts = values.map((value) => excerptInFile.parse(value))
      const [first] = excerpts
      if (first === undefined) continue
      const { itemId, citation } = first
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
  /** Its excerpts as they stood in the file: as text they take a third of the memory that objects take. */
  readonly texts: string[]
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
  let number = 0
  for (const listed of listedExcerpts(file.bytes)) {
    if (listed.kind === 'fault') {
      yield { kind: 'bad', place: file.path, reason: listed.reason, bytes: file.bytes }
      return
    }
    const place = placed(`excerpt ${String((number += 1))}`)
    if (listed.kind === 'broken') {
      yield { kind: 'bad', place, reason: 'is no valid JSON', bytes: listed.bytes }
      continue
    }
    const { value } = listed
    const read = excerptInFile.safeParse(value)
    if (!read.success) {
      const reason = `is damaged at “${read.error.issues[0]?.path.join('.') ?? ''}”`
      yield { kind: 'bad', place, reason, bytes: jsonOriginal(value).bytes }
      continue
    }
    const { itemId } = read.data
    const article = articles.get(itemId) ?? { place, texts: [] }
    article.texts.push(JSON.stringify(value))
    articles.set(itemId, article)
  }
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
