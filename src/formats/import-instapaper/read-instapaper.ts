import { blankHighlight } from '../import/blank-highlight'
import { csvReader } from '../import/csv-reader'
import { listedTags } from '../import/listed-tags'
import { readInstant } from '../import/read-instant'

/** Folders that say in what state an article is, rather than where it belongs. */
const states = ['unread', 'archive', 'starred']

/**
 * Instapaper's export: `URL,Title,Selection,Folder`, since 2017 with `Timestamp` (seconds), since 2025 with `Tags` (a list
 * as JSON). What was selected when the page was saved is a highlight.
 * https://www.instapaper.com/user (Export)
 */
export const instapaperReader = csvReader({
  id: 'instapaper',
  name: 'Instapaper',
  columns: ['url', 'title', 'selection', 'folder'],
  read: (row) => {
    const folder = row.get('folder')
    const state = folder.toLowerCase()
    const saved = readInstant(row.get('timestamp'))
    const quote = row.get('selection')
    return {
      title: row.get('title'),
      url: row.get('url'),
      saved,
      tags: listedTags(row.get('tags')),
      collections: states.includes(state) ? [] : [folder],
      starred: state === 'starred',
      archived: state === 'archive',
      read: state === 'archive',
      highlights: quote === '' ? [] : [{ ...blankHighlight, quote, made: saved }],
    }
  },
})
