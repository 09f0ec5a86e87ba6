import { expect, test } from 'vitest'
import type { ArticleDraft } from './article-draft'
import { retextDraft } from './retext-draft'
import { textBlocks } from './text-blocks'

const laidOut = (text: string) => ({ text, blocks: textBlocks(text), links: [] })
const draft: ArticleDraft = {
  ...{ title: 'Quay wall', source: '', authors: [], url: '', published: '', language: '', tags: [] },
  ...laidOut('One.\n\nTwo.'),
  ...{ mediaType: 'text/html', charset: 'utf-8', warnings: [], clues: [] },
}

test('the text is another one, and all else is as it was', () => {
  const to = laidOut('One.\n\nMore.\n\nTwo.')
  expect(retextDraft(draft, to)).toEqual({ ...draft, ...to })
})

test('pictures come along with their bytes, behind their words', () => {
  const picture = {
    ...{ sha256: 'sha', at: 10, alt: '', caption: '', width: 1, height: 1 },
    ...{ mediaType: 'image/png' as const, bytes: Uint8Array.of(1) },
  }
  const to = laidOut('Before.\n\nOne.\n\nTwo.')
  expect(retextDraft({ ...draft, pictures: [picture] }, to).pictures).toEqual([{ ...picture, at: 19 }])
})
