import { create } from 'zustand'
import { citationStyles, type CitationStyle } from '@/core/citation/citation-style'

const key = 'cuttings.citation-style'

interface ChosenStyle {
  readonly style: CitationStyle
  readonly choose: (style: CitationStyle) => void
}

/** The style that copied citations have. It is no archive data: how a person writes lives beside it. */
export const useCitationStyle = create<ChosenStyle>()((set) => ({
  style: rememberedStyle(),
  choose: (style) => {
    localStorage.setItem(key, style)
    set({ style })
  },
}))

function rememberedStyle(): CitationStyle {
  const stored = typeof localStorage === 'undefined' ? null : localStorage.getItem(key)
  return citationStyles.find((style) => style === stored) ?? 'news'
}
