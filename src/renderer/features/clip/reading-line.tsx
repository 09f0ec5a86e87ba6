import type { ReadingProgress } from '@/contract/reading'
import { formatCount } from '@/renderer/ui/format-count'

interface ReadingLineProps {
  readonly fileName: string
  readonly progress: ReadingProgress | null
}

/** That something is being read, and how far it is. Leaving the form ends it. */
export function ReadingLine({ fileName, progress }: ReadingLineProps) {
  return (
    <>
      <p className="clip-facts" role="status">
        Reading {fileName}
        {progress !== null && `: page ${formatCount(progress.done)} of ${formatCount(progress.total)}`}
      </p>
      {progress !== null && (
        <progress
          className="clip-progress"
          aria-label={`Reading ${fileName}`}
          max={progress.total}
          value={progress.done}
        />
      )}
    </>
  )
}
