import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { TreeRowPlace } from './tree-rows'

/** Which row the keyboard is on; another object each time that it is sent to one. */
interface Active {
  readonly id: string | null
}

/**
 * Which row of a tree the keyboard is on: that one is reached by Tab (`stopId`), and has to be drawn wherever it stands. Where it
 * goes away, another one takes its place, and its focus.
 */
export function useTreeFocus(
  box: RefObject<HTMLElement | null>,
  rows: readonly TreeRowPlace[],
  chosenId: string | null,
) {
  const [active, setActive] = useState<Active>({ id: chosenId })
  const [known, setKnown] = useState({ rows, chosenId })
  if (known.rows !== rows || known.chosenId !== chosenId) {
    setKnown({ rows, chosenId })
    const id = chosenId !== null && chosenId !== known.chosenId ? chosenId : active.id
    setActive({ id: rowInstead(id, rows, known.rows) })
  }
  const stopId = active.id ?? rows[0]?.node.id ?? null
  const inside = useRef(false)
  const wanted = useRef<string | null>(null)
  useLayoutEffect(() => {
    // A row that is taken out of the document loses the focus to it.
    const isLost = inside.current && document.activeElement === document.body
    const id = wanted.current ?? (isLost ? stopId : null)
    wanted.current = null
    const row = id === null ? null : box.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }, [box, active, stopId, rows])
  return {
    stopId,
    /** The focus goes there once the row is drawn. */
    goTo: (id: string) => {
      wanted.current = id
      setActive({ id })
    },
    handlers: {
      onFocus: ({ target }: FocusEvent) => {
        inside.current = true
        const id = target.closest('[data-id]')?.getAttribute('data-id') ?? null
        if (id !== null && id !== active.id) setActive({ id })
      },
      onBlur: () => {
        inside.current = false
      },
    },
  }
}

/** The row itself; else the closed one that it is in now; else the one that has come to its place. */
function rowInstead(
  id: string | null,
  rows: readonly TreeRowPlace[],
  before: readonly TreeRowPlace[],
): string | null {
  const isThere = (wanted: string | null) => rows.some((row) => row.node.id === wanted)
  if (id === null || isThere(id)) return id
  const index = before.findIndex((row) => row.node.id === id)
  if (index === -1) return null
  for (let at = before[index]; at !== undefined;) {
    const { parentId } = at
    const parent = rows.find((row) => row.node.id === parentId)
    if (parent?.isOpen === false) return parentId
    at = before.find((row) => row.node.id === parentId)
  }
  return rows[Math.min(index, rows.length - 1)]?.node.id ?? null
}
