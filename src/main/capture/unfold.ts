import type { WebContents } from 'electron'
import { unfoldScript } from './unfold-script'

/** Where the script that goes down the page runs: a world that the page's own scripts do not see. */
const ownWorld = 1001

/** Has the page load what it loads only when it is looked at. */
export async function unfold(contents: WebContents): Promise<void> {
  await contents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code: unfoldScript }])
}
