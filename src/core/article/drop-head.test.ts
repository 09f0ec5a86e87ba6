import { expect, test } from 'vitest'
import { createTextBuilder } from './create-text-builder'
import { dropHead } from './drop-head'

test('moves what stays and cuts the block that the head ends in', () => {
  const builder = createTextBuilder()
  builder.open('heading', 2)
  builder.write('Title', 'https://a.example')
  builder.open('paragraph')
  builder.write('Oslo - The ')
  builder.write('story', 'https://b.example')
  const whole = builder.finish()
  expect(dropHead(whole, 0)).toEqual(whole)
  expect(dropHead(whole, 14)).toEqual({
    text: 'The story',
    blocks: [{ kind: 'paragraph', start: 0, end: 9 }],
    links: [{ start: 4, end: 9, href: 'https://b.example' }],
  })
})
