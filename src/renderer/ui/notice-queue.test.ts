import { expect, test } from 'vitest'
import { createNoticeQueue } from './notice-queue'

const action = { label: 'Undo', run: () => undefined }

test('a newer offer takes the place of the one before', () => {
  const { queue, notify } = createNoticeQueue()
  notify({ tone: 'info', text: 'first', action })
  notify({ tone: 'info', text: 'second', action })
  expect(queue.visibleToasts.map(({ content }) => content.text)).toEqual(['second'])
})

test('an error stays beside every newer offer, and takes none away', () => {
  const { queue, notify } = createNoticeQueue()
  notify({ tone: 'info', text: 'saved', action })
  notify({ tone: 'error', text: 'failed', action })
  notify({ tone: 'info', text: 'little room', action })
  expect(queue.visibleToasts.map(({ content }) => content.text)).toEqual(['little room', 'failed'])
})
