import { useEffect, useState } from 'react'
import type { Original } from '@/core/article/original'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { useReader } from '../reader-context'
import { readOriginal } from './read-original'
import './original.css'

/** As much of an original as is shown, code units: the whole of it is in the archive. */
const mostShown = 500_000

/** The bytes that came in, as text: nothing in it can run, and nothing is fetched. */
export function OriginalDialog({ onClose }: { readonly onClose: () => void }) {
  const { original } = useReader().article
  const text = useOriginalText(original)
  const size = `${formatCount(original.size)} ${original.size === 1 ? 'byte' : 'bytes'}`
  return (
    <Dialog title="The original" isOpen isDismissable size="large" onClose={onClose}>
      <p className="reader-quiet">
        {original.fileName === '' ? 'What came in' : original.fileName}, {original.mediaType}, {size}, as its
        source: nothing in it runs, and nothing is fetched.
      </p>
      <pre
        className="reader-original ui-selectable"
        tabIndex={0}
        role="region"
        aria-label="Source"
        dir="auto"
      >
        {text === null ? '' : text.slice(0, mostShown)}
      </pre>
      {text !== null && text.length > mostShown && (
        <p className="reader-quiet">
          The first {formatCount(mostShown)} of {formatCount(text.length)} characters.
        </p>
      )}
    </Dialog>
  )
}

function useOriginalText(original: Original): string | null {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    let isOpen = true
    readOriginal(original).then(
      (words) => {
        if (isOpen) setText(words)
      },
      (error: unknown) => {
        if (isOpen) setText(`The original cannot be unpacked: ${String(error)}`)
      },
    )
    return () => {
      isOpen = false
    }
  }, [original])
  return text
}
