import { TriangleAlert } from 'lucide-react'
import { Button } from '@/renderer/ui/button'
import { formatMoment } from '@/renderer/ui/format-moment'
import type { Twin } from './find-twin'

const sayings: Readonly<Record<Twin['by'], string>> = {
  original: 'This is already in the archive, byte for byte:',
  text: 'This text is already in the archive:',
  url: 'This page is already in the archive:',
  near: 'This text is nearly the same as one in the archive:',
}

interface TwinWarningProps {
  readonly twin: Twin
  readonly onOpen: (twin: Twin) => void
  readonly onVersion: (twin: Twin) => void
}

/** What came in looks like an item of the archive: the person decides. */
export function TwinWarning({ twin, onOpen, onVersion }: TwinWarningProps) {
  const { item } = twin
  const added = `added ${formatMoment(item.captured, 'day')}${item.trashed > 0 ? ', now in the trash' : ''}`
  return (
    <div className="clip-twin" role="status">
      <TriangleAlert aria-hidden />
      <p>
        {sayings[twin.by]} “{item.title}”, {added}.
      </p>
      {(twin.by === 'url' || twin.by === 'near') && item.trashed === 0 && (
        <Button
          variant={twin.by === 'url' ? 'primary' : 'secondary'}
          onPress={() => {
            onVersion(twin)
          }}
        >
          Keep as a version…
        </Button>
      )}
      <Button
        onPress={() => {
          onOpen(twin)
        }}
      >
        Open it
      </Button>
    </div>
  )
}
