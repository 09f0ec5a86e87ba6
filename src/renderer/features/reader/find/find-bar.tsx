import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { TextIndex } from '@/dom/highlight/index-text'
import { useView } from '@/renderer/session/use-view'
import { formatCount } from '@/renderer/ui/format-count'
import { IconButton } from '@/renderer/ui/icon-button'
import { mostMatches } from './find-in-text'
import { useFind, type Find } from './use-find'

interface FindBarProps {
  readonly text: string
  readonly index: TextIndex | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** Finds within the open article: Enter goes on, Shift+Enter back, Escape closes. */
export function FindBar({ text, index, scroller, onClose }: FindBarProps) {
  const show = useView((view) => view.show)
  const find = useFind(text, index, scroller)
  const input = useFindInput()
  const close = () => {
    show({ findShown: false })
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.target === input.current) find.go(event.shiftKey ? -1 : 1)
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
        value={find.words}
        onChange={(event) => {
          find.setWords(event.target.value)
        }}
      />
      <span className="reader-find-count ui-tabular" role="status">
        {countText(find)}
      </span>
      <FindSteps find={find} />
      <IconButton label="Close" keys="Escape" onPress={close}>
        <X />
      </IconButton>
    </div>
  )
}

function FindSteps({ find }: { readonly find: Find }) {
  const isDisabled = find.matches.length === 0
  return (
    <>
      <IconButton
        label="Previous match"
        keys="Shift+Enter"
        isDisabled={isDisabled}
        onPress={() => {
          find.go(-1)
        }}
      >
        <ChevronUp />
      </IconButton>
      <IconButton
        label="Next match"
        keys="Enter"
        isDisabled={isDisabled}
        onPress={() => {
          find.go(1)
        }}
      >
        <ChevronDown />
      </IconButton>
    </>
  )
}

/** The field takes the focus when it opens, and each time the key for finding is pressed again. */
function useFindInput(): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) input.current?.select()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return input
}

function countText({ words, matches, current }: Find): string {
  if (words.trim() === '') return ''
  if (matches.length === 0) return 'Not found'
  const all =
    matches.length < mostMatches ? formatCount(matches.length) : `${formatCount(mostMatches)} or more`
  return `${formatCount(current + 1)} of ${all}`
}
