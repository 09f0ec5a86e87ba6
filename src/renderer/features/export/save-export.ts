import type { ExportMatter } from '@/core/export/export-matter'
import type { Session } from '@/renderer/session/session'
import type { ChosenForm } from './chosen-form'
import { mistakesText } from './mistakes-text'
import type { ExportChoice } from './remembered-choice'
import { suggestedName } from './suggested-name'
import { withArticles } from './with-articles'
import { writeChoice } from './write-choice'

export type ExportOutcome =
  | { readonly kind: 'saved'; readonly message: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string; readonly details: string }

export interface Doing {
  /** As a person reads it. */
  readonly what: string
  /** So many are done, of so many; absent where that is not known. */
  readonly progress?: { readonly done: number; readonly of: number }
}

interface ExportWatch {
  readonly signal: AbortSignal
  readonly onDoing: (doing: Doing) => void
}

/** Writes the file through the system's dialog, whole or not at all. */
export async function saveExport(
  { db, platform, context, files }: Session,
  matter: ExportMatter,
  choice: ExportChoice,
  chosen: ChosenForm,
  { signal, onDoing }: ExportWatch,
): Promise<ExportOutcome> {
  const { now } = context()
  const { extension, form } = chosen
  const suggested = `${nameOf(matter, now)}.${extension}`
  try {
    const whole = await withArticles(db, matter, form, choice.suggestions, {
      signal,
      onProgress: (done, of) => {
        onDoing({ what: 'Reading articles', progress: { done, of } })
      },
    })
    const what = `Writing ${whatOf(matter)} as ${chosen.name}`
    onDoing({ what })
    const written = await writeChoice(whole, choice, form, now, signal, (done, of) => {
      onDoing({ what, progress: { done, of } })
    })
    if (written.kind === 'mistakes')
      return {
        kind: 'failed',
        message: `Nothing was written, because “${chosen.name}” has a mistake. ${mistakesText(written.mistakes)}`,
        details: '',
      }
    if (form === 'pdf') onDoing({ what: 'Laying out pages' })
    const bytes = form === 'pdf' ? await printed(platform, written.bytes, now) : written.bytes
    if (signal.aborted) return { kind: 'cancelled' }
    const saving = 'Saving the file'
    onDoing({ what: saving })
    const blob = new Blob([new Uint8Array(bytes)])
    const saved = await files.save(
      { suggestedName: suggested, extension, blob },
      {
        signal,
        onProgress: (done, of) => {
          onDoing({ what: saving, progress: { done, of } })
        },
      },
    )
    if (saved.kind === 'cancelled') return saved
    if (saved.kind === 'failed')
      return failed(`${saved.message} A file that was there before is unharmed.`, '')
    return { kind: 'saved', message: `Saved ${whatOf(matter)} as “${saved.name}”.` }
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' }
    return failed(
      'The file could not be made, and nothing was written. Try again, or another format.',
      String(error),
    )
  }
}

async function printed(
  { printPdf }: Session['platform'],
  html: Uint8Array,
  now: number,
): Promise<Uint8Array> {
  if (printPdf === null) throw new Error('This window cannot print.')
  const outcome = await printPdf(new TextDecoder().decode(html), now)
  if (outcome.kind === 'failed') throw new Error(outcome.message)
  return outcome.bytes
}

function nameOf({ title, text, excerpts }: ExportMatter, now: number): string {
  // Main makes a safe name of any; it only must not be too long for the bridge.
  if (text !== null) return Array.from(title).slice(0, 80).join('')
  return suggestedName(
    excerpts.map(({ speaker }) => speaker),
    new Date(now),
  )
}

function whatOf({ text, excerpts: { length } }: ExportMatter): string {
  return text === null ? `${length.toLocaleString()} ${length === 1 ? 'excerpt' : 'excerpts'}` : 'the note'
}

function failed(message: string, details: string): ExportOutcome {
  return { kind: 'failed', message, details }
}
