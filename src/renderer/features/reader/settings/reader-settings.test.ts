import { expect, test } from 'vitest'
import { parseReaderSettings, standardSettings } from './reader-settings'

test.each([[null], ['nonsense'], ['null'], ['{"size":900,"font":"comic","leading":"2"}']])(
  '%j is standard',
  (json) => {
    expect(parseReaderSettings(json)).toEqual(standardSettings)
  },
)

test('what was kept comes back', () => {
  const kept = {
    font: 'sans',
    theme: 'dark',
    size: 22,
    leading: 1.8,
    measure: 80,
    leastConfidence: 0.5,
    showsPictures: false,
  }
  expect(parseReaderSettings(JSON.stringify(kept))).toEqual(kept)
})
