import { expect, test } from 'vitest'
import { findDates } from './find-dates'
import { settleOverlaps } from './settle-overlaps'

// Published on a Wednesday.
test.each<[string, string, string]>([
  ['It opened on 17 February 2021.', '17 February 2021', '2021-02-17'],
  ['It opened on February 17th, 2021.', 'February 17th, 2021', '2021-02-17'],
  ['Since 2021-02-17 it is shut.', '2021-02-17', '2021-02-17'],
  ['a visit in September 2019.', 'September 2019', '2019-09'],
  ['It happened in December.', 'December', '2020-12'],
  ['By 3 March it will.', '3 March', '2021-03-03'],
  ['Last year he came.', 'Last year', '2020'],
  ['the first visit this year.', 'this year', '2021'],
  ['by the end of this year.', 'the end of this year', '2021'],
  ['in the next few weeks.', 'the next few weeks', ''],
  ['in the last two weeks.', 'the last two weeks', '2021-02-03/2021-02-17'],
  ['He said on Monday that', 'Monday', '2021-02-15'],
  ['They meet next Friday.', 'next Friday', '2021-02-19'],
  ['They met last Wednesday.', 'last Wednesday', '2021-02-10'],
  ['They met last week.', 'last week', '2021-02-08/2021-02-14'],
  ['three years ago it was', 'three years ago', '2018'],
  ['It was yesterday.', 'yesterday', '2021-02-16'],
  ['the war of 1914-18 was', '1914-18', '1914/1918'],
  ['back in the 1990s.', '1990s', '1990/1999'],
  ['in the 19th century.', '19th century', '1801/1900'],
  ['from 3-5 March 2021.', '3-5 March 2021', '2021-03-03/2021-03-05'],
  ['on March 3 and 4, 2021.', 'March 3 and 4, 2021', '2021-03-03/2021-03-04'],
  ['in mid-2019 it', '2019', '2019'],
  ['in late June it', 'June', '2021-06'],
  ['It fell in mid-June and', 'June', '2021-06'],
  ['It held a June workshop in', 'June', '2021-06'],
  ['A 2004 survey found', '2004', '2004'],
  ['Since 2014 it rules.', '2014', '2014'],
  ['Norway’s 2016 budget was', '2016', '2016'],
  ['It happened last night.', 'last night', '2021-02-16'],
  ['It opens this weekend.', 'this weekend', '2021-02-20/2021-02-21'],
  ['It shut last weekend.', 'last weekend', '2021-02-13/2021-02-14'],
  ['They will vote on Saturday.', 'Saturday', '2021-02-20'],
  ['They voted on Saturday.', 'Saturday', '2021-02-13'],
  ['It is due by January.', 'January', '2022-01'],
  ['It closed in January.', 'January', '2021-01'],
  ['He left in 1998.', '1998', '1998'],
])('%s', (text, words, date) => {
  const [first] = settleOverlaps(findDates(text, '2021-02-17'))
  expect(first && text.slice(first.start, first.end)).toBe(words)
  expect(first?.date ?? '').toBe(date)
})

test.each([
  'It may rain.',
  'about 2000 people',
  'a rise of 1.2019',
  'He will march on.',
  'May I?',
  'on 31 February',
])('no resolved date in “%s”', (text) => {
  expect(findDates(text, '2021-02-17').filter((finding) => finding.date?.length === 10)).toEqual([])
})

test.each(['It was yesterday.', 'Last year it rained.', 'three years ago', 'in the next few weeks'])(
  'without a day of publication “%s” has no date',
  (text) => {
    expect(findDates(text, '')).toEqual([])
  },
)

test.each([
  'this day',
  'the following year',
  'Mar del Plata',
  'she came back to Mar del Plata',
  'Dec was out',
  'a city at Expo 2030 and Qatar 2022',
  'the Excise Policy 2021-22 was',
  'a medal at the 2014 Sochi Games then',
])('no date in “%s”', (text) => {
  expect(findDates(text, '2021-02-17')).toEqual([])
})
