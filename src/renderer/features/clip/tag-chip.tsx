import { X } from 'lucide-react'

interface TagChipProps {
  readonly path: string
  readonly onRemove: (path: string) => void
}

export function TagChip({ path, onRemove }: TagChipProps) {
  return (
    <span className="clip-tag">
      {path}
      <button
        type="button"
        className="clip-tag-remove"
        aria-label={`Remove tag ${path}`}
        title={`Remove tag ${path}`}
        onClick={() => {
          onRemove(path)
        }}
      >
        <X aria-hidden />
      </button>
    </span>
  )
}
