import type { ImportedHighlight } from '@/core/import/imported-record'
import { blankHighlight } from '../import/blank-highlight'
import { csvReader } from '../import/csv-reader'
import { highlightColourOf } from '../import/highlight-colour-of'
import { joinNotes } from '../import/join-notes'
import { readInstant } from '../import/read-instant'
import { splitTags } from '../import/split-tags'

/**
 * Raindrop.io's CSV: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`. Folders nest by slashes,
 * highlights stand line by line.
 * https://help.raindrop.io/export
 */
export const raindropReader = csvReader({
  id: 'raindrop',
  name: 'Raindrop.io',
  columns: ['id', 'title', 'note', 'excerpt', 'url', 'folder'],
  read: (row) => {
    const folder = splitTags(row.get('folder'), '/').join('/')
    return {
      foreignId: row.get('id'),
      title: row.get('title'),
      url: row.get('url'),
      saved: readInstant(row.get('created')),
      tags: splitTags(row.get('tags'), ','),
      collections: /^unsorted$/i.test(folder) ? [] : [folder],
      starred: /^(?:true|1)$/i.test(row.get('favorite')),
      comment: joinNotes(row.get('note'), row.get('excerpt')),
      highlights: highlightsIn(row.get('highlights')),
    }
  },
})

/** A line each; in some exports marked as `Highlight:`, with lines `Note:` and `Color:` below. */
function highlightsIn(text: string): ImportedHighlight[] {
  const found: ImportedHighlight[] = []
  const isMarked = /^highlight:/im.test(text)
  for (const line of text.split('\n')) {
    const [, label = '', value = ''] = /^(highlight|note|colou?r):\s*(.*)$/i.exec(line.trim()) ?? []
    const last = found.at(-1)
    if (!isMarked || label.toLowerCase() === 'highlight') {
      const quote = isMarked ? value : line.trim()
      if (quote !== '') found.push({ ...blankHighlight, quote })
    } else if (last !== undefined) found[found.length - 1] = { ...last, ...detail(last, label, value, line) }
  }
  return found
}

function detail(
  { quote, comment }: ImportedHighlight,
  label: string,
  value: string,
  line: string,
): Partial<ImportedHighlight> {
  if (label === '') return { quote: `${quote}\n${line}` }
  return label.toLowerCase() === 'note'
    ? { comment: joinNotes(comment, value) }
    : { colour: highlightColourOf(value) }
}
