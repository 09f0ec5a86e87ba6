import { create } from 'zustand'
import { parseReaderSettings, type ReaderSettings } from './reader-settings'

const storageKey = 'reader.settings'

interface SettingsState {
  readonly settings: ReaderSettings
  readonly set: (part: Partial<ReaderSettings>) => void
}

/** How this computer shows articles: kept beside the archive, since it belongs to a screen and a pair of eyes. */
export const useReaderSettings = create<SettingsState>()((set) => ({
  settings: parseReaderSettings(
    typeof localStorage === 'undefined' ? null : localStorage.getItem(storageKey),
  ),
  set: (part) => {
    set(({ settings }) => {
      const next = { ...settings, ...part }
      localStorage.setItem(storageKey, JSON.stringify(next))
      return { settings: next }
    })
  },
}))
