import { isAbsolute, relative, resolve, sep } from 'node:path'
import { appHost, appScheme } from './app-origin'

/**
 * The file below `root` that a URL of the app's origin names; null for any other host, and for a path that leads out
 * of `root` or that no file of ours could have. `/` is the start page.
 *
 * @param url as the engine gives it: absolute
 * @param root an absolute folder
 */
export function resolveAsset(url: string, root: string, host = appHost): string | null {
  const path = assetPath(url, host)
  if (path === null) return null
  const file = resolve(root, `.${path === '/' ? '/index.html' : path}`)
  const below = relative(root, file)
  const isOutside = below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
  return isOutside ? null : file
}

function assetPath(url: string, wanted: string): string | null {
  let path: string
  try {
    const { protocol, host, pathname } = new URL(url)
    if (protocol !== `${appScheme}:` || host !== wanted) return null
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  // `\` and `:` mean folders and drives on Windows; a byte of zero ends a name for the system.
  return path.startsWith('/') && !/[\\:]/.test(path) && !path.includes('\0') ? path : null
}
