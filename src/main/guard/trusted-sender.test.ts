import { expect, test } from 'vitest'
import { isTrustedSender } from './trusted-sender'

test('the top frame of our page, and nobody else', () => {
  expect(isTrustedSender({ origin: 'app://cuttings', isTopFrame: true })).toBe(true)
  expect(isTrustedSender({ origin: 'app://cuttings', isTopFrame: false })).toBe(false)
  for (const origin of ['', 'null', 'app://calm', 'app://cuttings.evil', 'https://cuttings', 'file://'])
    expect(isTrustedSender({ origin, isTopFrame: true })).toBe(false)
})
