import { useEffect, useState } from 'react'
import type { CitationStyle } from '@/core/citation/citation-style'
import type { ExportMatter } from '@/core/export/export-matter'
import type { TemplateDraft } from '@/core/export/export-template'
import type { TemplateMistake } from '@/core/export/template-mistake'
import { useSession } from '@/renderer/session/use-session'
import { previewLines } from '../preview-lines'
import { writeChoice } from '../write-choice'
import { templateSample } from './template-sample'

/** Excerpts that a look is made with, and lines that are shown of it. */
const mostExcerpts = 100
const mostLines = 200
/** ms without a key, after which the template is checked. */
const pause = 250
/** ms without a key, after which what was said of an earlier text is no longer left standing. */
const longest = 1200

export interface TemplatePreview {
  /** What the template makes; that of before while it has mistakes. */
  readonly lines: string
  readonly mistakes: readonly TemplateMistake[]
  /** The text that this is said of. */
  readonly of: string
}

/** Checks a template and shows what it makes, as it is typed. A check that goes on too long is ended by the next key. */
export function useTemplatePreview(
  { body, extension }: Pick<TemplateDraft, 'body' | 'extension'>,
  matter: ExportMatter | null,
  style: CitationStyle,
): TemplatePreview {
  const { context } = useSession()
  const [shown, setShown] = useState<TemplatePreview>({ lines: '', mistakes: [], of: '' })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const part = beginningOf(matter)
    const look = async () => {
      const choice = { style, flavour: 'commonmark', includeBom: false } as const
      const written = await writeChoice(part, choice, { body, extension }, context().now, signal)
      if (signal.aborted) return
      if (written.kind === 'mistakes')
        setShown(({ lines }) => ({ lines, mistakes: written.mistakes, of: body }))
      else setShown({ lines: previewLines(written.bytes, mostLines), mistakes: [], of: body })
    }
    const failed = (error: unknown) => {
      const mistakes = [{ line: 1, column: 1, message: String(error) }]
      if (!signal.aborted) setShown(({ lines }) => ({ lines, mistakes, of: body }))
    }
    const timer = setTimeout(() => void look().catch(failed), pause)
    const late = setTimeout(
      () => setShown((before) => (before.of === body ? before : { ...before, mistakes: [] })),
      longest,
    )
    return () => {
      clearTimeout(timer)
      clearTimeout(late)
      controller.abort()
    }
  }, [body, extension, matter, style, context])
  return shown
}

function beginningOf(matter: ExportMatter | null): ExportMatter {
  if (matter === null || matter.excerpts.length === 0) return templateSample
  return { ...matter, excerpts: matter.excerpts.slice(0, mostExcerpts) }
}
