import { browserPlatform } from './browser'
import { electronPlatform } from './electron'
import type { Platform } from './platform'

/** Electron where its preload is there, else a plain browser. */
export function choosePlatform(): Platform {
  return window.cuttings === undefined ? browserPlatform() : electronPlatform(window.cuttings)
}
