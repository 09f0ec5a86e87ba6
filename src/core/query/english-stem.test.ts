import { expect, test } from 'vitest'
import { beginningOf } from '../index/stem-terms'
import { englishStem } from './english-stem'

// Words and stems of the algorithm's own description.
const examples = `consign consign consigned consign consistency consist knack knack knotted knot
  happy happi happiness happi hope hope hoping hope hopping hop skies sky news news generate generat
  generally general generic generic relational relat conditional condit rational ration valency valenc
  digitizer digit vietnamization vietnam operator oper feudalism feudal decisiveness decis hopefulness hope
  callousness callous formality formal sensitivity sensit sensibility sensibl electrical electr goodness good
  revival reviv allowance allow inference infer airliner airlin adjustable adjust replacement replac
  adoption adopt activate activ effective effect bowdlerize bowdler probate probat rate rate cease ceas
  controlled control rolled roll ties tie tied tie cries cri gas gas gaps gap kiwis kiwi agreed agre feed feed
  luxuriated luxuri yes yes say say by by enjoyed enjoy sayings say proceed proceed exceeded exceed`
  .trim()
  .split(/\s+/u)

test.each(Array.from({ length: examples.length / 2 }, (_, at) => examples.slice(at * 2, at * 2 + 2)))(
  '%s: %s',
  (word = '', stem = '') => {
    expect(englishStem(word)).toBe(stem)
    expect(word.startsWith(beginningOf(stem))).toBe(true)
  },
)

test.each(['covid19', '中国', 'café', 'as', 'u2'])('%s is its own stem', (word) => {
  expect(englishStem(word)).toBe(word)
})
