import { useEffect, useState } from 'react'
import type { ExportMatter } from '@/core/export/export-matter'
import { useSession } from '@/renderer/session/use-session'
import { formatCount } from '@/renderer/ui/format-count'
import type { ChosenForm } from './chosen-form'
import { mistakesText } from './mistakes-text'
import { PagePreview } from './page-preview'
import { previewLines } from './preview-lines'
import type { ExportChoice } from './remembered-choice'
import { writeChoice } from './write-choice'

/** Writing more than these for each choice would keep a person waiting. */
const mostExcerpts = 2000
const mostLines = 50

interface ExportPreviewProps {
  readonly matter: ExportMatter | null
  readonly choice: ExportChoice
  readonly chosen: ChosenForm
}

/** The beginning of the file, as it will be; of what nobody can read as it is, how it looks or what it says. */
export function ExportPreview({ matter, choice, chosen }: ExportPreviewProps) {
  const { name, form, preview } = chosen
  const count = matter?.excerpts.length ?? 0
  const { page, lines, of } = usePreview(matter, choice, chosen)
  return (
    <section className="export-preview" aria-label="Preview">
      <h3 className="export-preview-title">
        {preview === form ? `Beginning of the ${of} file` : `Words of the ${of} file`}
        {count > mostExcerpts && `, as it would be with the first ${formatCount(mostExcerpts)} excerpts`}
      </h3>
      {page !== null ? (
        <PagePreview page={page} isBusy={of !== name} />
      ) : (
        <pre
          className="export-preview-text"
          tabIndex={0}
          data-format={typeof preview === 'string' ? preview : preview.extension}
          aria-busy={of !== name}
        >
          {lines === '' ? 'Nothing to export with these choices.' : lines}
        </pre>
      )}
    </section>
  )
}

interface Preview {
  /** A page of HTML, which is shown as it looks; null: `lines` say what there is. */
  readonly page: Uint8Array | null
  readonly lines: string
}

/** `of`: the name of the format that it is of, which stays until the next one is written. */
function usePreview(
  matter: ExportMatter | null,
  choice: ExportChoice,
  chosen: ChosenForm,
): Preview & { readonly of: string } {
  const { context } = useSession()
  const [shown, setShown] = useState<Preview & { readonly of: string }>({ page: null, lines: '…', of: '' })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const { name, preview } = chosen
    const write = async (): Promise<Preview> => {
      if (matter === null) return { page: null, lines: '…' }
      if (matter.excerpts.length === 0 && matter.text === null) return { page: null, lines: '' }
      const part = { ...matter, excerpts: matter.excerpts.slice(0, mostExcerpts) }
      const written = await writeChoice(part, choice, preview, context().now, signal)
      if (written.kind === 'mistakes') return { page: null, lines: mistakesText(written.mistakes) }
      if (preview === 'html') return { page: written.bytes, lines: '' }
      return { page: null, lines: previewLines(written.bytes, mostLines) }
    }
    write().then(
      (next) => {
        if (!signal.aborted) setShown({ ...next, of: name })
      },
      (error: unknown) => {
        if (!signal.aborted) setShown({ page: null, lines: String(error), of: name })
      },
    )
    return () => {
      controller.abort()
    }
  }, [matter, choice, chosen, context])
  return shown
}
