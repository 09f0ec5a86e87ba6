import { startUrl } from '../serve/app-origin'

/**
 * May a page go to this address by itself? Only the app's own page, which is a reload. Links leave through
 * `openLink` of the bridge, after a click, and never by way of a navigation.
 */
export function mayNavigate(url: string, isMainFrame: boolean): boolean {
  return isMainFrame && url === startUrl
}
