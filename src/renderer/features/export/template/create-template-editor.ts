import { autocompletion, closeCompletion, completionKeymap, completionStatus } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { TemplateMistake } from '@/core/export/template-mistake'
import { completeTemplate } from './complete-template'

/**
 * An editor of templates in the shadow of `host`: the window's policy lets no script write a style sheet into the page, and
 * a shadow takes them as objects. `onChange` gets the whole text. Tab leaves it, as it leaves any field.
 */
export function createTemplateEditor(
  host: HTMLElement,
  text: string,
  onChange: (text: string) => void,
): EditorView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  return new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        lintGutter(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Template text' }),
        language,
        syntaxHighlighting(colours),
        look,
        // Inside of braces nobody ends a line by Enter: what is offered is taken at once.
        autocompletion({ override: [complete], icons: false, interactionDelay: 0 }),
        // The dialog closes by Escape too: the list comes first.
        Prec.highest(keymap.of([{ key: 'Escape', run: closeList, stopPropagation: true }])),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString())
        }),
      ],
    }),
  })
}

/** Marks what is wrong at its place. */
export function showMistakes(view: EditorView, mistakes: readonly TemplateMistake[]): void {
  const { doc } = view.state
  const diagnostics = mistakes.map(({ line, column, message }): Diagnostic => {
    const at = doc.line(Math.min(Math.max(1, line), doc.lines))
    const from = Math.min(at.from + Math.max(0, column - 1), at.to)
    return { from, to: at.to, severity: 'error', message }
  })
  view.dispatch(setDiagnostics(view.state, diagnostics))
}

function closeList(view: EditorView): boolean {
  return completionStatus(view.state) === 'active' && closeCompletion(view)
}

function complete({ state, pos, explicit }: { state: EditorState; pos: number; explicit: boolean }) {
  const found = completeTemplate(state.sliceDoc(0, pos))
  if (found === null) return null
  // A space alone brings up no list that was not asked for, a dot and a bar do.
  if (!explicit && found.from === pos && !/[.|]\s?$/u.test(state.sliceDoc(0, pos))) return null
  const options = found.options.map(({ label, info, kind }) => ({ label, detail: info, type: kind }))
  return { from: found.from, options, validFor: /^[\w-]*$/u }
}

/** Words, and what stands in braces. */
const language = StreamLanguage.define<{ inside: boolean }>({
  startState: () => ({ inside: false }),
  token: (stream, state) => {
    if (!state.inside) {
      if (stream.match(/^\{[{%]-?/u)) {
        state.inside = true
        return 'bracket'
      }
      stream.next()
      stream.match(/^[^{]+/u)
      return null
    }
    if (stream.match(/^-?[%}]\}/u)) {
      state.inside = false
      return 'bracket'
    }
    if (stream.eatSpace()) return null
    if (stream.match(/^(?:"[^"]*"|'[^']*')/u)) return 'string'
    if (stream.match(/^\d+(?:\.\d+)?/u)) return 'number'
    if (
      stream.match(
        /^(?:end)?(?:for|if|unless|case|capture|comment|raw)\b|^(?:in|assign|else|elsif|when|break|continue|and|or|contains)\b/u,
      )
    )
      return 'keyword'
    if (stream.match(/^[\w-]+/u)) return 'variableName'
    stream.next()
    return 'operator'
  },
})

const colours = HighlightStyle.define([
  { tag: tags.bracket, color: 'var(--accent-text)', fontWeight: '600' },
  { tag: tags.keyword, color: 'var(--mark-organisation)' },
  { tag: tags.string, color: 'var(--success)' },
  { tag: tags.number, color: 'var(--mark-money)' },
  { tag: tags.variableName, color: 'var(--accent-text)' },
  { tag: tags.operator, color: 'var(--text-quiet)' },
])

const look = EditorView.theme({
  '&': { height: '100%', color: 'var(--text)', backgroundColor: 'var(--surface)', fontSize: '12.5px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'SF Mono', Consolas, monospace",
    lineHeight: '1.5',
    overflow: 'auto',
  },
  '.cm-content': { caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { color: 'var(--text-quiet)', backgroundColor: 'var(--surface-chrome)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'var(--surface-list)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--surface-selected)',
  },
  '.cm-tooltip': {
    color: 'var(--text)',
    backgroundColor: 'var(--surface-raised)',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--shadow-float)',
    maxWidth: '420px',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', whiteSpace: 'normal' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--text)',
    backgroundColor: 'var(--surface-selected)',
  },
  '.cm-completionDetail': { color: 'var(--text-quiet)', fontStyle: 'normal', marginLeft: '10px' },
  '.cm-diagnostic': { padding: '4px 8px' },
})
