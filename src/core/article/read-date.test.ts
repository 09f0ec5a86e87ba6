import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDate } from './read-date'

test.each([
  ['2021-02-17', '2021-02-17'],
  ['2021-02-17T10:15:00.000+05:30', '2021-02-17'],
  ['2021-02-17 10:15 UTC', '2021-02-17'],
  ['2021/2/17', '2021-02-17'],
  ['17 February 2021', '2021-02-17'],
  ['17th of February, 2021', '2021-02-17'],
  ['17-Feb-2021', '2021-02-17'],
  ['17. Feb 2021', '2021-02-17'],
  ['Wednesday, 17 February 2021, 08:34 AM', '2021-02-17'],
  ['Wed, 17 Feb 2021 09:00:00 GMT', '2021-02-17'],
  ['Feb 17, 2021', '2021-02-17'],
  ['Feb. 17, 2021 at 3:04 p.m. EST', '2021-02-17'],
  ['September 1st 1999', '1999-09-01'],
  ['17.02.2021', '2021-02-17'],
  ['17/02/2021', '2021-02-17'],
  ['02/17/2021', '2021-02-17'],
  ['04/04/2021', '2021-04-04'],
  ['20210217', '2021-02-17'],
  ['2021-02', '2021-02'],
  ['February 2021', '2021-02'],
  ['2021', '2021'],
])('%s', (text, date) => {
  expect(readDate(text)).toEqual({ date, length: text.length })
})

test.each([
  '',
  'night',
  'night of 2021',
  '31 February 2021',
  '03/04/2021',
  '2021-13-40',
  '0999',
  '20215',
  'May be 2021',
  'on 2021-02-17',
])('no date in "%s"', (text) => {
  expect(readDate(text)).toBeNull()
})

test('says how much of the text the date takes', () => {
  expect(readDate("2021-02-17 India's foreign secretary")).toEqual({ date: '2021-02-17', length: 10 })
  expect(readDate('17 February 2021, 10:30. More')).toEqual({ date: '2021-02-17', length: 23 })
})

test('reads back any day', () => {
  const day = fc.date({
    min: new Date('1700-01-01T00:00Z'),
    max: new Date('2099-12-31T00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      expect(readDate(iso)?.date).toBe(iso)
      expect(readDate(date.toUTCString())?.date).toBe(iso)
    }),
  )
})
