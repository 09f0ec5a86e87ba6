import type { CSSProperties } from 'react'
import type { ReaderSettings } from './reader-settings'

const fonts: Record<ReaderSettings['font'], string> = {
  serif: 'var(--font-serif)',
  sans: 'var(--font-sans)',
  system: 'var(--font-chrome)',
}

/** The settings as the tokens that the reader's styles are written with. */
export function readingStyle({ font, size, leading, measure }: ReaderSettings): CSSProperties {
  return {
    '--font-reading': fonts[font],
    '--size-reading': `${String(size)}px`,
    '--leading-reading': String(leading),
    '--measure': `${String(measure)}ch`,
    '--line-units': measure,
  } as CSSProperties
}
