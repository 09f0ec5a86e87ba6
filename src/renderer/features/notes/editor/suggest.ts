import { type EditorState, Plugin, PluginKey } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'

/** What a person is choosing while they type: an excerpt after `/quote`, a reference after `[[`. */
export interface Suggesting {
  readonly kind: 'excerpt' | 'reference'
  readonly words: string
  /** The typed sign and words, which the choice replaces: places in the document. */
  readonly from: number
  readonly to: number
}

export interface SuggestListener {
  /** null: nothing is being chosen any more. */
  readonly onChange: (suggesting: Suggesting | null) => void
  /** Whether the key was the list's. */
  readonly onKey: (key: string) => boolean
}

const suggestKey = new PluginKey<{ readonly closedAt: number | null }>('suggest')

/** Watches for `/quote` and `[[` before the cursor; Escape closes the list until another one is begun. */
export function suggest(listener: SuggestListener): Plugin {
  return new Plugin<{ readonly closedAt: number | null }>({
    key: suggestKey,
    state: {
      init: () => ({ closedAt: null }),
      apply: (transaction, value) => {
        const meta: unknown = transaction.getMeta(suggestKey)
        if (typeof meta === 'number') return { closedAt: meta }
        return value.closedAt === null ? value : { closedAt: transaction.mapping.map(value.closedAt) }
      },
    },
    props: {
      handleKeyDown: (view, event) => {
        const suggesting = suggestingIn(view.state)
        if (suggesting === null || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
          return false
        if (event.key === 'Escape') {
          close(view, suggesting)
          return true
        }
        return listener.onKey(event.key)
      },
    },
    view: () => ({
      update: (view) => {
        listener.onChange(view.hasFocus() ? suggestingIn(view.state) : null)
      },
      destroy: () => {
        listener.onChange(null)
      },
    }),
  })
}

function close(view: EditorView, { from }: Suggesting): void {
  view.dispatch(view.state.tr.setMeta(suggestKey, from))
}

function suggestingIn(state: EditorState): Suggesting | null {
  const { $from, empty } = state.selection
  if (!empty || $from.parent.type.spec.code === true || !$from.parent.isTextblock) return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
  const match = /(?:^|\s)\/quote(?<excerpt>\s.*)?$|\[\[(?<reference>[^[\]]*)$/u.exec(before)
  if (match === null) return null
  const typed = match[0].replace(/^\s/u, '')
  const from = $from.pos - typed.length
  if (suggestKey.getState(state)?.closedAt === from) return null
  const { reference, excerpt } = match.groups ?? {}
  return reference === undefined
    ? { kind: 'excerpt', words: (excerpt ?? '').trim(), from, to: $from.pos }
    : { kind: 'reference', words: reference.trim(), from, to: $from.pos }
}
