import { useState } from 'react'
import { flushSync } from 'react-dom'
import { completeQuery } from '@/core/query/complete-query'
import type { Completion } from './completions-of'
import { elementIds } from './element-ids'
import { forgetSearches, searchHistory } from './search-history'
import { useCompletions } from './use-completions'

const forget: Completion = { label: 'Forget these searches', detail: '', text: '' }

/** What the box offers while something is typed in it, and recent searches in the empty box; by mouse and by key. */
export function useBoxCompletions(query: string, type: (query: string) => void) {
  /** Where the caret was after the last key; null where nothing is to be offered. */
  const [caret, setCaret] = useState<number | null>(null)
  const [recent, setRecent] = useState<readonly string[]>([])
  const [active, setActive] = useState(-1)
  const completions = useCompletions(query, caret)
  const isRecent = query === '' && recent.length > 0
  const offered: readonly Completion[] = isRecent
    ? [...recent.map((entry) => ({ label: entry, detail: '', text: entry })), forget]
    : (completions?.offered ?? [])
  const close = () => {
    setCaret(null)
    setRecent([])
    setActive(-1)
  }
  const take = (completion: Completion) => {
    close()
    if (completion === forget) forgetSearches()
    else if (isRecent) type(`${completion.text} `)
    else if (completions !== null && caret !== null) {
      const done = completeQuery(query, { start: completions.place.start, caret, text: completion.text })
      flushSync(() => {
        type(done.query)
      })
      const box = document.getElementById(elementIds.box)
      if (box instanceof HTMLInputElement) box.setSelectionRange(done.caret, done.caret)
      // After the name of a field its values are offered.
      if (completion.text.endsWith(':')) setCaret(done.caret)
    }
  }
  /** Whether the key was for what is offered. */
  const key = (name: string): boolean => {
    if (offered.length === 0) return false
    if (name === 'Escape') close()
    else if (name === 'ArrowDown') setActive((active + 1) % offered.length)
    else if (name === 'ArrowUp') setActive((active <= 0 ? offered.length : active) - 1)
    else if (name === 'Enter' && active !== -1) take(offered[active] ?? forget)
    else return false
    return true
  }
  return {
    label: isRecent ? 'Recent searches' : 'Completions',
    offered,
    active,
    take,
    key,
    close,
    /** Something was typed; only single keys ask for help, a pasted query is whole. */
    typed: (at: number | null, isKey: boolean) => {
      setActive(-1)
      setRecent([])
      setCaret(isKey ? at : null)
    },
    showRecent: (): boolean => {
      const before = searchHistory()
      setRecent(before)
      return before.length > 0
    },
  }
}
