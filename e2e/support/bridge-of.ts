import type { JSHandle, Page } from '@playwright/test'
import type { CuttingsBridge } from '@/contract/bridge'

/** The bridge that the preload put on the page's window, for `handle.evaluate((bridge) => bridge.…)`. */
export const bridgeOf = (page: Page): Promise<JSHandle<CuttingsBridge>> =>
  page.evaluateHandle(() => (window as unknown as { cuttings: CuttingsBridge }).cuttings)
