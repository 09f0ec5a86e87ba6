import { useEffect, useState } from 'react'
import type { ExportMatter } from '@/core/export/export-matter'
import { useSession } from '@/renderer/session/use-session'
import { formatCount } from '@/renderer/ui/format-count'
import { formatFacts } from './format-facts'
import { previewLines } from './preview-lines'
import type { ExportChoice } from './remembered-choice'
import { writeChoice } from './write-choice'

/** Writing more than these for each choice would keep a person waiting. */
const mostExcerpts = 2000
const mostLines = 50

interface ExportPreviewProps {
  readonly matter: ExportMatter | null
  readonly choice: ExportChoice
}

/** The beginning of the file, as it will be; of what nobody can read, its words. */
export function ExportPreview({ matter, choice }: ExportPreviewProps) {
  const { name, preview } = formatFacts[choice.format]
  const count = matter?.excerpts.length ?? 0
  const { lines, of } = usePreview(matter, choice)
  return (
    <section className="export-preview" aria-label="Preview">
      <h3 className="export-preview-title">
        {preview === choice.format ? `Beginning of the ${of} file` : `Words of the ${of} file`}
        {count > mostExcerpts && `, as it would be with the first ${formatCount(mostExcerpts)} excerpts`}
      </h3>
      <pre className="export-preview-text" tabIndex={0} data-format={preview} aria-busy={of !== name}>
        {lines === '' ? 'Nothing to export with these choices.' : lines}
      </pre>
    </section>
  )
}

/** `of`: the name of the format that `lines` are of, which stay until the next ones are written. */
function usePreview(
  matter: ExportMatter | null,
  choice: ExportChoice,
): { readonly lines: string; readonly of: string } {
  const { context } = useSession()
  const [shown, setShown] = useState({ lines: '…', of: '' })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const { name, preview } = formatFacts[choice.format]
    const write = async (): Promise<string> => {
      if (matter === null) return '…'
      if (matter.excerpts.length === 0 && matter.text === null) return ''
      const part = { ...matter, excerpts: matter.excerpts.slice(0, mostExcerpts) }
      return previewLines(await writeChoice(part, choice, preview, context().now, signal), mostLines)
    }
    write().then(
      (lines) => {
        if (!signal.aborted) setShown({ lines, of: name })
      },
      (error: unknown) => {
        if (!signal.aborted) setShown({ lines: String(error), of: name })
      },
    )
    return () => {
      controller.abort()
    }
  }, [matter, choice, context])
  return shown
}
