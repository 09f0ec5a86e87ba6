import { expect, test } from 'vitest'
import type { DraftPicture } from './picture'
import { textBlocks } from './text-blocks'
import { layOutWoven, weaveBlocks } from './weave-blocks'
import { wovenPictures } from './woven-pictures'

const laidOut = (text: string) => ({ text, blocks: textBlocks(text), links: [] })
const picture = (sha256: string, at: number): DraftPicture => ({
  ...{ sha256, at, alt: sha256, caption: '', mediaType: 'image/png', width: 600, height: 300 },
  bytes: Uint8Array.of(1),
})
const page = laidOut('Menu\n\nOne\n\nTwo\n\nRead this\n\nThree')
const endOf = (words: string) => page.text.indexOf(words) + words.length
const woven = weaveBlocks(
  {
    ...page,
    pictures: [
      picture('logo', endOf('Menu')),
      picture('own', endOf('One')),
      picture('before', endOf('Two')),
      picture('behind', endOf('Read this')),
    ],
  },
  laidOut('One\n\nTwo\n\nThree'),
)
const names = (chosen: readonly string[], carried: readonly DraftPicture[]) => {
  const isChosen = (place: number) => chosen.includes(woven[place]?.text ?? '')
  const { text } = layOutWoven(woven.filter((_, place) => isChosen(place)))
  return wovenPictures(woven, isChosen, carried).map(({ sha256, at }) => [sha256, text.slice(0, at)])
}

test('what is newly taken brings the pictures beside it, and those of the text stay', () => {
  expect(names(['One', 'Two', 'Read this', 'Three'], [picture('own', 3)])).toEqual([
    ['own', 'One'],
    ['before', 'One\n\nTwo'],
    ['behind', 'One\n\nTwo\n\nRead this'],
  ])
})

test('where nothing is taken in there are none but those of the text, and none comes twice', () => {
  expect(names(['One', 'Three'], [picture('own', 3)])).toEqual([['own', 'One']])
  expect(names(['Menu', 'One'], [picture('own', 9)]).map(([name]) => name)).toEqual(['logo', 'own'])
})

test('a picture whose block was left out stands behind the words before', () => {
  expect(names(['One', 'Read this'], [])).toEqual([
    ['before', 'One'],
    ['behind', 'One\n\nRead this'],
  ])
})
