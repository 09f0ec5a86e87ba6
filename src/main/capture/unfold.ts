import type { WebContents } from 'electron'
import { picturesScript, unfoldScript } from './unfold-script'

/** Where the scripts that go down the page run: a world that the page's own scripts do not see. */
const ownWorld = 1001

/** Has the page begin to load what it loads only when it is looked at. */
export async function unfold(contents: WebContents): Promise<void> {
  await contents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code: unfoldScript }])
}

/** Resolves once no picture of the page is on its way; for one that never comes, never. */
export async function picturesThere(contents: WebContents): Promise<void> {
  await contents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code: picturesScript }])
}
