import { describe, expect, test } from 'vitest'
import { anchorHolds } from '../../anchor/anchor-holds'
import { makeAnchor } from '../../anchor/make-anchor'
import type { Annotation } from '../../annotation/annotation'
import { isOrphan } from '../../annotation/is-orphan'
import { sampleContext, sampleHighlight, sampleItem } from '../../fixtures/sample-records'
import type { ArticleText } from '../article-text'
import { textBlocks } from '../text-blocks'
import { replaceText, type ReplaceTextInput } from './replace-text'

const words =
  'The envoy arrived in Moscow on Tuesday evening.\n\nHe said the talks would go on for a week, and left for dinner.'
const first: ArticleText = {
  id: 'text-1',
  itemId: 'item-1',
  text: words,
  blocks: textBlocks(words),
  links: [],
  sha256: 'a',
  made: 1,
}
const item = sampleItem({ textId: 'text-1' })

function mark(id: string, ...exact: readonly [string, ...string[]]): Annotation {
  const [head, ...rest] = exact.map((part) => {
    const start = words.indexOf(part)
    return makeAnchor(words, 'text-1', { start, end: start + part.length })
  })
  if (head === undefined) throw new Error('a mark has words')
  return sampleHighlight({ id, anchors: [head, ...rest] })
}

function replaced(text: string, part: Partial<ReplaceTextInput> = {}) {
  const to = { text, blocks: textBlocks(text), links: [] }
  const input = { item, texts: [first], annotations: [], to, sha256: 'b', via: 'repair' as const, ...part }
  return replaceText(input, sampleContext())
}

describe('replaceText', () => {
  test('the same text is no change', () => {
    expect(replaced(words)).toBeNull()
  })

  test('is a new immutable text, and the item counts in it', () => {
    const change = replaced(`Updated. ${words}`)?.change
    expect(change?.name).toBe('Edit text')
    expect(change?.attachments?.texts).toMatchObject([
      { id: 'id-1', itemId: 'item-1', via: 'repair', sha256: 'b' },
    ])
    expect(change?.diff.items?.updated).toMatchObject([
      [item, { textId: 'id-1', words: 23, lead: expect.stringMatching(/^Updated\. The envoy/u) as string }],
    ])
  })

  test('marks follow their words, also rejected ones and each part of a split one', () => {
    const annotations = [
      mark('one', 'arrived in Moscow'),
      { ...mark('two', 'the talks'), decision: 'rejected' as const },
      mark('split', 'The envoy', 'left for dinner'),
    ]
    const text = `Updated. ${words}`
    const outcome = replaced(text, { annotations })
    expect(outcome).toMatchObject({ placed: 3, orphans: 0 })
    const updated = outcome?.change.diff.annotations?.updated ?? []
    expect(updated.map(([from]) => from)).toEqual(annotations)
    for (const [from, to] of updated) {
      expect(to.anchors.map(({ exact }) => exact)).toEqual(from.anchors.map(({ exact }) => exact))
      for (const anchor of to.anchors) expect(anchorHolds(anchor, text)).toBe(true)
      expect(isOrphan(to, 'id-1')).toBe(false)
    }
  })

  test('a mark without a certain place for all its parts keeps its anchors as an orphan', () => {
    const annotations = [mark('gone', 'Tuesday evening'), mark('half', 'The envoy', 'Tuesday evening')]
    const outcome = replaced(words.replace(' on Tuesday evening', ''), { annotations })
    expect(outcome).toMatchObject({ placed: 0, orphans: 2 })
    expect(outcome?.change.diff.annotations?.updated).toEqual([])
  })

  test('going back to an earlier text attaches its orphans again', () => {
    const orphan = mark('gone', 'Tuesday evening')
    const shorter = words.replace(' on Tuesday evening', '')
    const second: ArticleText = {
      ...first,
      id: 'text-2',
      text: shorter,
      blocks: textBlocks(shorter),
      made: 2,
    }
    const outcome = replaced(words, {
      item: { ...item, textId: 'text-2' },
      texts: [second, first],
      annotations: [orphan],
      via: 'restore',
    })
    expect(outcome).toMatchObject({ placed: 1, orphans: 0, change: { name: 'Restore text' } })
    const [, to] = outcome?.change.diff.annotations?.updated[0] ?? []
    expect(to?.anchors[0]).toMatchObject({ textId: 'id-1', exact: 'Tuesday evening' })
  })

  test('says of each mark what became of it: same, moved, altered or gone', () => {
    const annotations = [
      mark('same', 'The envoy arrived'),
      mark('moved', 'the talks'),
      mark('altered', 'go on for a week'),
      mark('gone', 'left for dinner'),
      mark('worst', 'The envoy', 'the talks'),
    ]
    const text =
      'The envoy arrived in Moscow late on Tuesday evening.\n\nHe said the talks would go on for two weeks.'
    const outcome = replaced(text, { annotations })
    expect(outcome?.fates.map(({ annotation, fate }) => [annotation.id, fate])).toEqual([
      ['same', 'same'],
      ['moved', 'moved'],
      ['altered', 'altered'],
      ['gone', 'gone'],
      ['worst', 'moved'],
    ])
  })

  test('takes the bytes along that a new text was read from; those before stay', () => {
    const original = {
      bytes: new Uint8Array([1]),
      size: 1,
      sha256: 'o',
      mediaType: 'text/html',
      charset: 'utf-8',
      via: 'link',
      fileName: '',
    } as const
    const change = replaced(`Updated. ${words}`, { via: 'capture', original })?.change
    const [added] = change?.attachments?.originals ?? []
    expect(added).toMatchObject({ ...original, itemId: 'item-1' })
    expect(change?.diff.items?.updated[0]?.[1].originalId).toBe(added?.id)
    expect(change?.diff.items?.removed).toEqual([])
  })
})
