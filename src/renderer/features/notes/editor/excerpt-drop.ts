import { closeHistory } from 'prosemirror-history'
import type { Node as NoteNode } from 'prosemirror-model'
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state'
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view'
import { embedExcerpt } from '@/core/note/embed-excerpt'
import { isExcerptDrag, readExcerptDrag } from '@/renderer/session/excerpt-drag'
import { noteSchema } from './note-schema'

interface DropState {
  /** Where in the document the excerpts would go that are held over it; null: none are. */
  readonly held: number | null
  /** Where those go that were dropped and are still read, each by what stands for it. */
  readonly awaited: ReadonlyMap<object, number>
}

const key = new PluginKey<DropState>('excerpt-drop')
const none: DropState = { held: null, awaited: new Map() }

/** Excerpts dragged from anywhere in the window go between two blocks; a line shows where while they are held there. */
export function excerptDrop(): Plugin<DropState> {
  return new Plugin<DropState>({
    key,
    state: { init: () => none, apply: (transaction, state) => moved(transaction, state) },
    props: {
      decorations: (state) => {
        const held = key.getState(state)?.held ?? null
        if (held === null) return null
        return DecorationSet.create(state.doc, [Decoration.widget(held, dropLine, { side: -1, key: 'drop' })])
      },
      handleDOMEvents: {
        dragenter: (view, event) => {
          if (isExcerptDrag(event.dataTransfer)) hold(view, placeAt(view, event))
        },
        dragover: (view, event) => {
          if (isExcerptDrag(event.dataTransfer)) hold(view, placeAt(view, event))
        },
        dragleave: (view, { relatedTarget }) => {
          if (!(relatedTarget instanceof Node && view.dom.contains(relatedTarget))) hold(view, null)
        },
        // Before the editor itself reads what else is in the drag.
        drop: (view, event) => {
          hold(view, null)
          return drop(view, event)
        },
      },
    },
  })
}

/** What was dropped stands at its place also where somebody types before it is read. */
function moved(transaction: Transaction, state: DropState): DropState {
  const next = (transaction.getMeta(key) as DropState | undefined) ?? state
  if (!transaction.docChanged || next === none) return next
  const { mapping } = transaction
  return {
    held: next.held === null ? null : mapping.map(next.held),
    awaited: new Map([...next.awaited].map(([one, place]) => [one, mapping.map(place)])),
  }
}

function hold(view: EditorView, held: number | null): void {
  const state = key.getState(view.state) ?? none
  if (state.held !== held) view.dispatch(view.state.tr.setMeta(key, { ...state, held }))
}

function drop(view: EditorView, event: DragEvent): boolean {
  const read = readExcerptDrag(event.dataTransfer)
  if (read === null) return false
  event.preventDefault()
  const words = event.dataTransfer?.getData('text/plain') ?? ''
  const excerpts = read()
  const one = {}
  const awaited = new Map(key.getState(view.state)?.awaited).set(one, placeAt(view, event))
  view.dispatch(view.state.tr.setMeta(key, { held: null, awaited }))
  view.focus()
  void excerpts
    .then((some) => some.map((excerpt) => noteSchema.node('excerpt', { excerpt: embedExcerpt(excerpt) })))
    // They could not be read: what was dropped is not lost all the same.
    .catch(() => paragraphs(words))
    .then((nodes) => {
      if (!view.isDestroyed) put(view, one, nodes)
    })
  return true
}

function paragraphs(words: string): NoteNode[] {
  const lines = words.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => noteSchema.node('paragraph', null, noteSchema.text(line)))
}

function put(view: EditorView, one: object, nodes: readonly NoteNode[]): void {
  const { held, awaited } = key.getState(view.state) ?? none
  const { doc, tr } = view.state
  const place = awaited.get(one) ?? doc.content.size
  const rest = new Map(awaited)
  rest.delete(one)
  // An undo takes back this drop, and not what was typed before it.
  const transaction = closeHistory(tr.insert(place, [...nodes]))
  view.dispatch(transaction.setMeta(key, { held, awaited: rest }))
}

/** The place between two blocks that is nearest: below each of which the pointer is past the middle. */
function placeAt(view: EditorView, { clientY }: Pick<MouseEvent, 'clientY'>): number {
  let place = 0
  view.state.doc.forEach((node, offset) => {
    const element = view.nodeDOM(offset)
    if (!(element instanceof Element)) return
    const { top, height } = element.getBoundingClientRect()
    if (clientY > top + height / 2) place = offset + node.nodeSize
  })
  return place
}

function dropLine(): HTMLElement {
  const line = document.createElement('div')
  line.className = 'note-drop-line'
  return line
}
