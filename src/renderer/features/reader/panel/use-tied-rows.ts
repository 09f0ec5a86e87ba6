import { useEffect, useMemo, useRef, type FocusEvent, type PointerEvent, type RefObject } from 'react'
import type { Mark } from '@/core/annotation/mark'
import { rowKey } from '../marks/row-key'
import { pointAt, usePointedMarks } from '../marks/use-pointed-marks'

/**
 * Ties the rows of the panel to the text and the margin: a row that is pointed at, or has the keyboard, points at
 * its marks, and the rows of marks that are pointed at or chosen elsewhere show it. The rows are reached through
 * their elements, since rendering lists of hundreds at each move of the pointer would make it stutter.
 */
export function useTiedRows(marks: readonly Mark[], chosen: Mark | null) {
  const panel = useRef<HTMLDivElement>(null)
  const byRow = useMemo(() => {
    const rows = new Map<string, Mark[]>()
    for (const mark of marks) {
      const row = rows.get(rowKey(mark))
      if (row === undefined) rows.set(rowKey(mark), [mark])
      else row.push(mark)
    }
    return rows
  }, [marks])

  useEffect(
    () =>
      usePointedMarks.subscribe(({ pointed }) => {
        flag(panel, 'data-tied', pointed)
      }),
    [],
  )
  // After each rendering: another tab, or more rows, may be there now.
  useEffect(() => {
    flag(panel, 'data-current', chosen === null ? [] : [chosen])
  })
  useEffect(() => {
    if (chosen !== null) rowOf(panel.current, chosen)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const point = ({ target }: { readonly target: EventTarget }) => {
    const row = target instanceof Element ? target.closest('[data-key]') : null
    pointAt(byRow.get(row?.getAttribute('data-key') ?? '') ?? [])
  }
  const leave = () => {
    pointAt([])
  }
  return {
    ref: panel,
    onPointerOver: (event: PointerEvent) => {
      point(event)
    },
    onPointerLeave: leave,
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) point(event)
    },
    onBlur: leave,
  }
}

function flag(panel: RefObject<HTMLElement | null>, name: string, marks: readonly Mark[]): void {
  for (const row of panel.current?.querySelectorAll(`[${name}]`) ?? []) row.removeAttribute(name)
  for (const mark of marks) rowOf(panel.current, mark)?.setAttribute(name, '')
}

function rowOf(panel: HTMLElement | null, mark: Mark): Element | null {
  return panel?.querySelector(`[data-key="${CSS.escape(rowKey(mark))}"]`) ?? null
}
