import { FileCode2 } from 'lucide-react'
import type { CaptureWay, FetchedFrom } from '@/core/article/original'
import { mayBePage } from '@/formats/may-be-page'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { useReader } from '../reader-context'
import { Detail } from './detail'

const ways: Record<CaptureWay, string> = {
  paste: 'Pasted',
  file: 'Opened from a file',
  sample: 'Sample article',
  link: 'Captured from the web',
  folder: 'From the watched folder',
  import: 'Imported from another tool',
}

/** What came in, byte for byte, and the way to see it. */
export function FilesSection() {
  const { original } = useReader().article
  const show = useView((view) => view.show)
  return (
    <section aria-label="Files" className="reader-section">
      <h2 className="reader-list-head">Files</h2>
      <dl>
        <Detail name="Original">{original.fileName === '' ? 'Without a name' : original.fileName}</Detail>
        <Detail name="Captured">{formatMoment(original.captured, 'exact')}</Detail>
        <Detail name="Came in as">{ways[original.via]}</Detail>
        {original.fetched !== undefined && <FetchedDetails from={original.fetched} />}
        <Detail name="Media type">{original.mediaType}</Detail>
        <Detail name="Encoding">{original.charset}</Detail>
        <Detail name="Size">{`${formatCount(original.size)} ${original.size === 1 ? 'byte' : 'bytes'}`}</Detail>
        <Detail name="SHA-256">
          <code className="reader-hash">{original.sha256}</code>
        </Detail>
      </dl>
      <Button
        icon={<FileCode2 />}
        onPress={() => {
          show({ originalShown: 'page' })
        }}
      >
        Open the original
      </Button>
      {mayBePage(original) && (
        <Button
          variant="quiet"
          onPress={() => {
            show({ originalShown: 'source' })
          }}
        >
          Show its source
        </Button>
      )}
    </section>
  )
}

function FetchedDetails({ from }: { readonly from: FetchedFrom }) {
  return (
    <>
      <Detail name="Asked for">{from.asked === from.url ? '' : from.asked}</Detail>
      <Detail name="Answered by">{from.url}</Detail>
      <Detail name="Status">{`HTTP ${String(from.status)}`}</Detail>
      <Detail name="Headers">
        <details>
          <summary>{formatCount(from.headers.length)}</summary>
          {from.headers.map(([name, value], index) => (
            <p key={index} className="reader-quiet">
              {name}: {value}
            </p>
          ))}
        </details>
      </Detail>
    </>
  )
}
