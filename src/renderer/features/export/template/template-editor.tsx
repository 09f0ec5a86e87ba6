import { useEffect, useRef } from 'react'
import type { EditorView } from '@codemirror/view'
import type { TemplateMistake } from '@/core/export/template-mistake'
import { createTemplateEditor, showMistakes } from './create-template-editor'

interface TemplateEditorProps {
  /** What it shows at first. Another `key` begins anew. */
  readonly text: string
  readonly mistakes: readonly TemplateMistake[]
  readonly onChange: (text: string) => void
}

export function TemplateEditor({ text, mistakes, onChange }: TemplateEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const first = useRef(text)
  const changed = useRef(onChange)
  useEffect(() => {
    changed.current = onChange
  }, [onChange])
  useEffect(() => {
    if (host.current === null) return
    const editor = createTemplateEditor(host.current, first.current, (next) => changed.current(next))
    view.current = editor
    return () => {
      view.current = null
      editor.destroy()
    }
  }, [])
  useEffect(() => {
    if (view.current !== null) showMistakes(view.current, mistakes)
  }, [mistakes])
  return (
    <div
      ref={host}
      className="template-editor"
      role="group"
      aria-label="Template"
      // The dialog keeps the focus among what it sees, which a shadow is not: it goes on into the editor from here.
      tabIndex={0}
      onFocus={() => {
        if (view.current?.hasFocus === false) view.current.focus()
      }}
    />
  )
}
