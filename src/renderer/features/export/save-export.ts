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

/** Writes the file through the system's dialog, whole or not at all. */
export async function saveExport(
  { db, platform, context }: Session,
  matter: ExportMatter,
  choice: ExportChoice,
  chosen: ChosenForm,
  signal: AbortSignal,
): Promise<ExportOutcome> {
  const { now } = context()
  const { extension, form } = chosen
  const suggested = `${nameOf(matter, now)}.${extension}`
  try {
    const whole = await withArticles(db, matter, form, choice.suggestions, signal)
    const written = await writeChoice(whole, choice, form, now, signal)
    if (written.kind === 'mistakes')
      return {
        kind: 'failed',
        message: `Nothing was written, because “${chosen.name}” has a mistake. ${mistakesText(written.mistakes)}`,
        details: '',
      }
    const bytes = form === 'pdf' ? await printed(platform, written.bytes) : written.bytes
    if (signal.aborted) return { kind: 'cancelled' }
    const saved = await platform.saveFile({ suggestedName: suggested, extension, bytes })
    if (saved.kind === 'cancelled') return saved
    if (saved.kind === 'failed') return failed(saved.message)
    return { kind: 'saved', message: `Saved ${whatOf(matter)} as “${saved.name}”.` }
  } catch (error) {
    return signal.aborted ? { kind: 'cancelled' } : failed(String(error))
  }
}

async function printed({ printPdf }: Session['platform'], html: Uint8Array): Promise<Uint8Array> {
  if (printPdf === null) throw new Error('This window cannot print.')
  const outcome = await printPdf(new TextDecoder().decode(html))
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

function failed(details: string): ExportOutcome {
  return {
    kind: 'failed',
    message:
      'The file could not be written. A file that was there before is unharmed. Try another folder or name.',
    details,
  }
}
