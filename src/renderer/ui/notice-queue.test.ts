import { expect, test } from 'vitest'
import { createNoticeQueue } from './notice-queue'

const action = { label: 'Undo', run: () => undefined }

test('a newer offer takes the place of the one before', () => {
  const { queue, notify } = createNoticeQueue()
  notify({ tone: 'info', text: 'first', action })
  notify({ tone: 'info', text: 'second', action })
  expect(queue.visibleToasts.map(({ content }) => content.text)).toEqual(['second'])
})

test('an offer that is over is withdrawn, and one that is gone is watched no more', () => {
  const { queue, notify } = createNoticeQueue()
  const overs: (() => void)[] = []
  const stopped: number[] = []
  const until = (over: () => void) => {
    const at = overs.push(over)
    return () => void stopped.push(at)
  }
  notify({ tone: 'info', text: 'first', action: { ...action, until } })
  overs[0]?.()
  expect(queue.visibleToasts).toEqual([])
  expect(stopped).toEqual([1])
  notify({ tone: 'info', text: 'second', action: { ...action, until } })
  notify({ tone: 'info', text: 'third', action: { ...action, until } })
  expect(stopped).toEqual([1, 2])
})

test('an error stays beside every newer offer, and takes none away', () => {
  const { queue, notify } = createNoticeQueue()
  notify({ tone: 'info', text: 'saved', action })
  notify({ tone: 'error', text: 'failed', action })
  notify({ tone: 'info', text: 'little room', action })
  expect(queue.visibleToasts.map(({ content }) => content.text)).toEqual(['little room', 'failed'])
})
