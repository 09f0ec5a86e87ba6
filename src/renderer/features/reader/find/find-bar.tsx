import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { TextIndex } from '@/dom/highlight/index-text'
import { useView } from '@/renderer/session/use-view'
import { formatCount } from '@/renderer/ui/format-count'
import { IconButton } from '@/renderer/ui/icon-button'
import { scrollToSpan } from '../article/scroll-to-span'
import { usePaint } from '../article/use-paint'
import { findInText, mostMatches } from './find-in-text'
import { foldText } from './fold-text'

interface FindBarProps {
  readonly text: string
  readonly index: TextIndex | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** Finds within the open article: Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({ text, index, scroller, onClose }: FindBarProps) {
  const show = useView((view) => view.show)
  const [words, setWords] = useState('')
  const [current, setCurrent] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const folded = useMemo(() => foldText(text), [text])
  const matches = useMemo(() => findInText(folded, words), [folded, words])
  const shown = matches[current]
  usePaint(index, useMemo(() => [
    { name: 'find', spans: matches, priority: 10 },
    { name: 'find-current', spans: shown === undefined ? [] : [shown], priority: 11 },
  ], [matches, shown]))
  useEffect(() => { input.current?.focus() }, [])
  useEffect(() => {
    if (shown !== undefined && index !== null && scroller.current !== null) {
      scrollToSpan(scroller.current, index, shown, 'if-hidden')
    }
  }, [shown, index, scroller])

  const go = (step: number) => {
    if (matches.length > 0) setCurrent((at) => (at + step + matches.length) % matches.length)
  }
  const close = () => {
    show({ findShown: false })
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === input.current) go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="reader-find" role="search" aria-label="Find in article" onKeyDown={onKeyDown}>
      <input
        ref={input}
        className="ui-input"
        aria-label="Find in article"
        placeholder="Find in article"
        value={words}
        onChange={(event) => {
          setWords(event.target.value)
          setCurrent(0)
        }}
      />
      <span className="reader-find-count ui-tabular" role="status">{countWords(words, current, matches.length)}</span>
      <IconButton label="Previous match" keys="Shift+Enter" isDisabled={matches.length === 0} onPress={() => { go(-1) }}>
        <ChevronUp />
      </IconButton>
      <IconButton label="Next match" keys="Enter" isDisabled={matches.length === 0} onPress={() => { go(1) }}>
        <ChevronDown />
      </IconButton>
      <IconButton label="Close" keys="Escape" onPress={close}><X /></IconButton>
    </div>
  )
}

function countWords(words: string, current: number, total: number): string {
  if (words.trim() === '') return ''
  if (total === 0) return 'Not found'
  const all = total < mostMatches ? formatCount(total) : `${formatCount(total)} or more`
  return `${formatCount(current + 1)} of ${all}`
}
