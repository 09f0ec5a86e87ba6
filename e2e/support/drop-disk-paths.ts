import type { Page } from '@playwright/test'

/** Drags files and folders of the disk onto the window and lets them go, as the system's own file manager does. */
export async function dropDiskPaths(page: Page, paths: readonly string[]): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.getByRole('main').first().boundingBox()) ?? {}
  const engine = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await engine.send('Input.dispatchDragEvent', { type, x: x + width / 2, y: y + height / 2, data })
  await engine.detach()
}
