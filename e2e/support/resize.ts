import type { Page } from '@playwright/test'
import type { LaunchedApp } from './launch-app'

/** Gives the window that a person sees this size in CSS px; hidden ones stay as they are. */
export async function resize(
  app: LaunchedApp['app'],
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => {
      for (const window of BrowserWindow.getAllWindows())
        if (window.isVisible()) window.setContentSize(wide, high)
    },
    [width, height] as const,
  )
  await page.waitForFunction((wide) => innerWidth === wide, width)
}
