import type { Locator, Page } from '@playwright/test'

interface Point {
  readonly x: number
  readonly y: number
}

/** Takes hold at a point with the mouse and carries it to another one, as a person does; `page.mouse.up()` lets go. */
export async function carry(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 6, from.y + 4, { steps: 2 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  // The first event over another element only says that it is entered.
  await page.mouse.move(to.x + 2, to.y)
}

/** A point of an element on the screen; `part` from 0 (top) to 1 (bottom). */
export async function pointIn(element: Locator, part = 0.5): Promise<Point> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('The element is not on the screen')
  return { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height * part }
}
