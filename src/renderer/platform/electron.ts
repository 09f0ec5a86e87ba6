import type { CuttingsBridge } from '@/contract/bridge'
import type { Platform } from './platform'

declare global {
  interface Window {
    /** What the preload offers; absent in a plain browser. */
    readonly cuttings?: CuttingsBridge
  }
}

/** Electron's main process, through the preload. */
export function electronPlatform(bridge: CuttingsBridge): Platform {
  return {
    kind: 'electron',
    facts: () => bridge.appFacts(),
    openFiles: () => bridge.openFiles(),
    // The contract wants bytes of a buffer of their own.
    saveFile: (file) => bridge.saveFile({ ...file, bytes: new Uint8Array(file.bytes) }),
    readClipboard: () => bridge.readClipboard(),
    writeClipboard: (content) => bridge.writeClipboard(content),
    setMenuState: (state) => bridge.setMenuState(state),
    rememberArchive: (state) => bridge.rememberArchive(state),
    openLink: (url) => bridge.openLink({ url }),
    showDataFolder: () => bridge.showDataFolder(),
    onCommand: (listener) => bridge.onCommand(listener),
  }
}
