import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import { scrollToSpan } from '../article/scroll-to-span'
import { usePaint } from '../article/use-paint'
import { useVisibleSpan } from '../article/use-visible-span'
import { findInText } from './find-in-text'
import { foldText } from './fold-text'

export interface Find {
  readonly words: string
  readonly setWords: (words: string) => void
  readonly matches: readonly Span[]
  /** Index of the match that is shown. */
  readonly current: number
  /** To the next (1) or previous (-1) match, round the end of the text. */
  readonly go: (step: 1 | -1) => void
}

/** Finds words in the open article, paints the matches and scrolls to the current one. */
export function useFind(
  text: string,
  index: TextIndex | null,
  scroller: RefObject<HTMLElement | null>,
): Find {
  const [words, setWords] = useState('')
  const [current, setCurrent] = useState(0)
  const folded = useMemo(() => foldText(text), [text])
  const matches = useMemo(() => findInText(folded, words), [folded, words])
  const visible = useVisibleSpan(scroller, index, matches.length)
  const shown = matches[current]
  const styles = useMemo(() => {
    const near = matches.filter((match) => match.start < visible.end && match.end > visible.start)
    const now = shown === undefined ? [] : [shown]
    return [
      { name: 'find', spans: near, priority: 10 },
      { name: 'find-current', spans: now, priority: 11 },
    ]
  }, [matches, shown, visible])
  usePaint(index, styles)
  useEffect(() => {
    if (shown === undefined || index === null || scroller.current === null) return
    scrollToSpan(scroller.current, index, shown, 'if-hidden')
  }, [shown, index, scroller])
  return {
    words,
    setWords: (typed) => {
      setWords(typed)
      setCurrent(0)
    },
    matches,
    current,
    go: (step) => {
      if (matches.length > 0) setCurrent((at) => (at + step + matches.length) % matches.length)
    },
  }
}
