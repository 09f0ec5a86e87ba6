import { expect, test } from 'vitest'
import { decodeEntities } from './decode-entities'

test.each([
  ['R&amp;D &lt;b&gt;', 'R&D <b>'],
  ['&ldquo;caf&eacute;&rdquo; &#8211; &#x1F600;', '“café” – 😀'],
  ['AT&T & co; &unknown; &constructor;', 'AT&T & co; &unknown; &constructor;'],
  ['&#0;&#x110000;&#9999999;', '\ufffd\ufffd\ufffd'],
])('%s', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected)
})
