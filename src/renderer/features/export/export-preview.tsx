import { useMemo } from 'react'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { writeExcerpts } from '@/formats/write-excerpts'
import { useSession } from '@/renderer/session/use-session'
import { formatCount } from '@/renderer/ui/format-count'
import { formatFacts } from './format-facts'
import { previewLines } from './preview-lines'
import type { ExportChoice } from './remembered-choice'

/** Writing more than these for each choice would be felt. */
const mostExcerpts = 2000
const mostLines = 50

interface ExportPreviewProps {
  readonly excerpts: readonly Excerpt[]
  readonly choice: ExportChoice
}

/** The beginning of the file, as it will be. */
export function ExportPreview({ excerpts, choice }: ExportPreviewProps) {
  const { context } = useSession()
  const { format, bom } = choice
  const lines = useMemo(() => {
    if (excerpts.length === 0) return ''
    return previewLines(
      writeExcerpts(format, excerpts.slice(0, mostExcerpts), { includeBom: bom }, context().now),
      mostLines,
    )
  }, [excerpts, format, bom, context])
  return (
    <section className="export-preview" aria-label="Preview">
      <h3 className="export-preview-title">
        Beginning of the {formatFacts[format].name} file
        {excerpts.length > mostExcerpts &&
          `, as it would be with the first ${formatCount(mostExcerpts)} excerpts`}
      </h3>
      <pre className="export-preview-text" tabIndex={0} data-format={format}>
        {lines === '' ? 'Nothing to export with these choices.' : lines}
      </pre>
    </section>
  )
}
