import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minimumSize, windowPlacement } from './window-bounds'

const main = { x: 0, y: 25, width: 1920, height: 1055 }
const right = { x: 1920, y: 0, width: 1280, height: 1024 }
const saved = (bounds: object, maximised = false): string => JSON.stringify({ bounds, maximised })

test('the first time: the usual size, in the middle', () => {
  expect(windowPlacement(null, [main])).toEqual({ width: 1440, height: 900, maximised: false })
})

test('as it was, on whichever display', () => {
  const bounds = { x: 2000, y: 100, width: 900, height: 700 }
  expect(windowPlacement(saved(bounds, true), [main, right])).toEqual({ ...bounds, maximised: true })
})

test('its display is gone: the same size in the middle of the main one', () => {
  const bounds = { x: 2000, y: 100, width: 900, height: 700 }
  expect(windowPlacement(saved(bounds), [main])).toEqual({ width: 900, height: 700, maximised: false })
})

test('the title bar must be in reach', () => {
  const size = { width: 900, height: 700 }
  expect(windowPlacement(saved({ x: 0, y: 0, ...size }), [main])).not.toHaveProperty('x')
  expect(windowPlacement(saved({ x: 0, y: 1_070, ...size }), [main])).not.toHaveProperty('x')
  expect(windowPlacement(saved({ x: -850, y: 100, ...size }), [main])).not.toHaveProperty('x')
  expect(windowPlacement(saved({ x: -700, y: 100, ...size }), [main])).toHaveProperty('x', -700)
})

test('never larger than its display', () => {
  const placement = windowPlacement(saved({ x: 0, y: 25, width: 5_000, height: 5_000 }), [main])
  expect(placement).toMatchObject({ width: 1920, height: 1055 })
})

test.each(['', '{', 'null', '[]', '{"bounds":{}}', saved({ x: 0.5, y: 0, width: 1, height: 1 })])(
  'a file that holds %j is as none',
  (content) => {
    expect(windowPlacement(content, [main])).toEqual(windowPlacement(null, [main]))
  },
)

test('law: within the minimum and some display, whatever was saved', () => {
  const number = fc.integer({ min: -5_000, max: 5_000 })
  fc.assert(
    fc.property(number, number, number, number, (x, y, width, height) => {
      const placement = windowPlacement(saved({ x, y, width, height }), [main, right])
      expect(placement.width).toBeGreaterThanOrEqual(minimumSize.width)
      expect(placement.height).toBeGreaterThanOrEqual(minimumSize.height)
      expect(placement.width).toBeLessThanOrEqual(1920)
      expect(placement.height).toBeLessThanOrEqual(1055)
    }),
  )
})
