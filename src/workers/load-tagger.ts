import { readTagger } from '@/core/language/tagger/read-tagger'
import type { Tagger } from '@/core/language/tagger/tag-text'

/** Fetches the weights and lexicons that ship with the app, from its own origin. Rejects where they cannot be read. */
export async function loadTagger(): Promise<Tagger> {
  const [weights, lexicon] = await Promise.all([
    bytesOf(new URL('../../resources/language/weights.bin', import.meta.url)),
    bytesOf(new URL('../../resources/language/lexicon.bin', import.meta.url)),
  ])
  return readTagger(weights, lexicon)
}

async function bytesOf(url: URL): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
