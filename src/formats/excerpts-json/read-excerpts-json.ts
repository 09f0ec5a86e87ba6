import type { Excerpt } from '@/core/excerpt/excerpt'
import { excerptsFile } from './excerpts-file'

export type ReadExcerpts =
  | { readonly kind: 'excerpts'; readonly exported: string; readonly excerpts: readonly Excerpt[] }
  | {
      readonly kind: 'problem'
      readonly reason: 'no-json' | 'other-format' | 'newer-version' | 'damaged'
      readonly message: string
    }

/** Reads a JSON file of excerpts that `writeExcerptsJson` wrote. Never throws on any bytes. */
export function readExcerptsJson(bytes: Uint8Array): ReadExcerpts {
  const value = parse(bytes)
  if (value === undefined) return problem('no-json', 'The file is no JSON.')
  const head = excerptsFile.pick({ format: true }).safeParse(value)
  if (!head.success) return problem('other-format', 'The file holds no excerpts of Cuttings.')
  const version = (value as { version?: unknown }).version
  if (typeof version === 'number' && version > 1)
    return problem('newer-version', 'The file was written by a newer version of Cuttings.')
  const file = excerptsFile.safeParse(value)
  if (!file.success) {
    const where = file.error.issues[0]?.path.join('.') ?? ''
    return problem('damaged', `The file is damaged at “${where}”.`)
  }
  const excerpts = file.data.excerpts.map(
    ({ citation: { capturedAt: _at, cited: _cited, ...citation }, ...rest }) => ({ ...rest, citation }),
  )
  return { kind: 'excerpts', exported: file.data.exported, excerpts }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

function problem(
  reason: Exclude<ReadExcerpts, { kind: 'excerpts' }>['reason'],
  message: string,
): ReadExcerpts {
  return { kind: 'problem', reason, message }
}
