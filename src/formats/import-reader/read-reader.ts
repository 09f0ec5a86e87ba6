import { csvReader } from '../import/csv-reader'
import { listedTags } from '../import/listed-tags'
import { readInstant } from '../import/read-instant'

/** From this part on an article counts as read. */
const readFrom = 0.9

/**
 * Readwise Reader's export of its library: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`, tags in
 * Python's way of writing lists. Its shortlist is what others call starred.
 * https://docs.readwise.io/reader/docs/faqs/importing-exporting
 */
export const readerReader = csvReader({
  id: 'readwise-reader',
  name: 'Readwise Reader',
  columns: ['title', 'url', 'reading progress', 'location'],
  read: (row) => {
    const location = row.get('location').toLowerCase()
    return {
      foreignId: row.get('id'),
      title: row.get('title'),
      url: row.get('url'),
      saved: readInstant(row.get('saved date')),
      tags: listedTags(row.get('document tags')),
      starred: location === 'shortlist',
      archived: location === 'archive',
      read: location === 'archive' || Number(row.get('reading progress')) >= readFrom,
    }
  },
})
