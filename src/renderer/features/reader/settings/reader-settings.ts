export const readingFonts = ['serif', 'sans', 'system'] as const
export const themes = ['system', 'light', 'dark'] as const

export interface ReaderSettings {
  readonly font: (typeof readingFonts)[number]
  /** CSS px, 14 to 28. */
  readonly size: number
  /** Line height as a multiple of the size, 1.3 to 2. */
  readonly leading: number
  /** Characters in a line, 45 to 100. */
  readonly measure: number
  /** Of the whole window. */
  readonly theme: (typeof themes)[number]
  /** Suggestions less sure than this are not shown, 0 to 0.95. */
  readonly leastConfidence: number
  /** Whether the pictures that are kept with an article are shown in it. */
  readonly showsPictures: boolean
}

export const standardSettings: ReaderSettings = {
  font: 'serif',
  size: 18,
  leading: 1.55,
  measure: 66,
  theme: 'system',
  leastConfidence: 0,
  showsPictures: true,
}

export const settingRanges = {
  size: { least: 14, most: 28, step: 1 },
  leading: { least: 1.3, most: 2, step: 0.05 },
  measure: { least: 45, most: 100, step: 1 },
  leastConfidence: { least: 0, most: 0.95, step: 0.05 },
} as const

/** Reads what was kept; whatever is not a setting is as standard. */
export function parseReaderSettings(json: string | null): ReaderSettings {
  let kept: Partial<Record<keyof ReaderSettings, unknown>> = {}
  try {
    const value: unknown = JSON.parse(json ?? '{}')
    if (typeof value === 'object' && value !== null) kept = value
  } catch {
    return standardSettings
  }
  const numberOf = (name: keyof typeof settingRanges): number => {
    const { least, most } = settingRanges[name]
    const value = kept[name]
    return typeof value === 'number' && value >= least && value <= most ? value : standardSettings[name]
  }
  return {
    font: readingFonts.find((font) => font === kept.font) ?? standardSettings.font,
    theme: themes.find((theme) => theme === kept.theme) ?? standardSettings.theme,
    size: numberOf('size'),
    leading: numberOf('leading'),
    measure: numberOf('measure'),
    leastConfidence: numberOf('leastConfidence'),
    showsPictures: kept.showsPictures !== false,
  }
}
