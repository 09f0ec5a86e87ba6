import { expect, test } from 'vitest'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import { quotePrints } from '@/core/quote/wording'
import { freshArchive } from '../fixtures/fresh-archive'
import { countSameWords } from './count-same-words'

function quote(id: string, itemId: string, text: string): ArchiveQuote {
  return {
    id,
    itemId,
    seen: '2026-03-04',
    key: '',
    speaker: '',
    role: '',
    kind: 'direct',
    status: 'suggested',
    text,
    cue: '',
    source: 'The Courier',
    tagIds: [],
    prints: quotePrints(text),
    start: 0,
    end: text.length,
  }
}

const bridge = 'We will open the bridge in May and pay for it ourselves'

async function filled() {
  const db = await freshArchive()
  await db.quotes.bulkAdd([
    quote('here', 'one', bridge),
    quote('again-here', 'one', bridge),
    quote('there', 'two', bridge),
    quote('twice-there', 'two', bridge),
    quote('nearly', 'three', 'We will open the bridge in May and pay for it all ourselves'),
    quote('other', 'four', 'Nobody has ever asked me about the price of fish in winter'),
    quote('short', 'five', 'We will'),
  ])
  return db
}

test('other articles that say the same are counted once each, in the order of the quotes', async () => {
  const db = await filled()
  expect(await countSameWords(db, ['here', 'other', 'gone', 'short', 'nearly'])).toEqual([2, 0, 0, 0, 2])
})

test('it is given up between two quotes once nobody waits any more', async () => {
  const db = await filled()
  const left = new AbortController()
  const counting = countSameWords(db, ['here', 'other'], left.signal)
  left.abort()
  await expect(counting).rejects.toMatchObject({ name: 'AbortError' })
})
