import { embedExcerpt } from '@/core/note/embed-excerpt'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'

/** What is dragged, read when it is dropped: a list knows its rows by id alone, and words become a mark only then. */
export type DraggedExcerpts = () => Promise<readonly EmbeddedExcerpt[]>

type Message =
  | { readonly kind: 'ask'; readonly id: string }
  | { readonly kind: 'answer'; readonly id: string; readonly excerpts: readonly EmbeddedExcerpt[] | null }

/** ms: whoever dropped something gets its words where the window that it is from hangs or is gone. Words become a mark first, which takes a while on a busy machine. */
const longestWait = 15_000

/** What this window drags or dragged last. */
let last: { readonly id: string; readonly read: DraggedExcerpts } | null = null
let count = 0
/** `type`: of drags within this archive; words dragged in from outside, or from another archive, are no excerpt. */
let shared: { readonly type: string; readonly windows: BroadcastChannel } | null = null

/** Windows of this archive can drop what another one drags. The returned function ends it. */
export function shareExcerptDrags(database: string): () => void {
  const windows = new BroadcastChannel(`${database}-excerpt-drag`)
  const own = { type: `application/x-cuttings-excerpt-${database}`.toLowerCase(), windows }
  shared = own
  windows.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'ask' || data.id !== last?.id) return
    const answer = (excerpts: readonly EmbeddedExcerpt[] | null): void => {
      windows.postMessage({ kind: 'answer', id: data.id, excerpts } satisfies Message)
    }
    last.read().then(
      (excerpts) => {
        answer(excerpts.map(embedExcerpt))
      },
      () => {
        answer(null)
      },
    )
  })
  return () => {
    if (shared === own) shared = null
    windows.close()
  }
}

/** `texts`: what another program gets where it is dropped there; none leave what the engine says already. */
export function writeExcerptDrag(data: DataTransfer, texts: readonly string[], read: DraggedExcerpts): void {
  if (shared === null) return
  last = { id: `${String(performance.timeOrigin)} ${String((count += 1))}`, read }
  data.setData(shared.type, last.id)
  if (texts.length > 0) data.setData('text/plain', texts.join('\n\n'))
  data.effectAllowed = 'copy'
}

/** Whether excerpts are held over the window; what they are is known only when they are dropped. */
export function isExcerptDrag(data: DataTransfer | null): boolean {
  return shared !== null && data?.types.includes(shared.type) === true
}

/** What was dropped, from whichever window of the archive; it rejects where that does not answer. null: no excerpt. */
export function readExcerptDrag(data: DataTransfer | null): DraggedExcerpts | null {
  const id = shared === null ? undefined : data?.getData(shared.type)
  if (shared === null || id === undefined || id === '') return null
  const { windows } = shared
  return id === last?.id ? last.read : () => askFor(id, windows)
}

function askFor(id: string, windows: BroadcastChannel): Promise<readonly EmbeddedExcerpt[]> {
  return new Promise((resolve, reject) => {
    const end = (excerpts: readonly EmbeddedExcerpt[] | null): void => {
      clearTimeout(timer)
      windows.removeEventListener('message', hear)
      if (excerpts === null) reject(new Error('The window that the excerpts are from does not answer'))
      else resolve(excerpts)
    }
    const hear = ({ data }: MessageEvent<Message>): void => {
      if (data.kind === 'answer' && data.id === id) end(data.excerpts)
    }
    const timer = setTimeout(() => {
      end(null)
    }, longestWait)
    windows.addEventListener('message', hear)
    windows.postMessage({ kind: 'ask', id } satisfies Message)
  })
}
