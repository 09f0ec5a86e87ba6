import { type KeyboardEvent, useRef } from 'react'
import { findTreeRow } from './find-tree-row'
import type { TreeRowPlace } from './tree-rows'

/** ms after a letter, within which the next one adds to it. */
const pause = 1000

/**
 * Letters that are typed on a tree find the row that begins with them: gives the id of that row, null where none does, and
 * undefined for what is no letter.
 */
export function useTypedLetters() {
  const typed = useRef({ text: '', at: -Infinity })
  return (event: KeyboardEvent, rows: readonly TreeRowPlace[], at: number): string | null | undefined => {
    const { key, timeStamp } = event
    const before = timeStamp - typed.current.at < pause ? typed.current.text : ''
    const isLetter =
      !event.ctrlKey && !event.metaKey && !event.altKey && /^[\p{L}\p{N}]$/u.test(key.normalize('NFC'))
    // A space is a part of a name that is being typed, and else chooses.
    if (!isLetter && !(key === ' ' && before !== '')) return undefined
    typed.current = { text: before + key, at: timeStamp }
    return findTreeRow(rows, at, typed.current.text)
  }
}
