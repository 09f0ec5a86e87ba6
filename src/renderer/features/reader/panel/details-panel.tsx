import type { ReactNode } from 'react'
import { Pencil } from 'lucide-react'
import type { CaptureWay, FetchedFrom } from '@/core/article/original'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { formatPublished } from '@/renderer/ui/format-published'
import { useReader } from '../reader-context'

const ways: Record<CaptureWay, string> = {
  paste: 'Pasted',
  file: 'Opened from a file',
  sample: 'Sample article',
  link: 'Captured from the web',
}

/** What is known about the item and its original. */
export function DetailsPanel() {
  const { article } = useReader()
  const show = useView((view) => view.show)
  const { item, original } = article
  return (
    <div className="reader-details ui-selectable">
      <dl>
        <Detail name="Title">{item.title}</Detail>
        <Detail name="Source">{item.source}</Detail>
        <Detail name="Authors">{item.authors.join(', ')}</Detail>
        <Detail name="Published">{formatPublished(item.published)}</Detail>
        <Detail name="Link">{item.url}</Detail>
        <Detail name="Words">{formatCount(item.words)}</Detail>
        <Detail name="Language">{languageName(item.language)}</Detail>
      </dl>
      <Button
        icon={<Pencil />}
        onPress={() => {
          show({ dialog: 'details' })
        }}
      >
        Edit details
      </Button>
      <h2 className="reader-list-head">Original</h2>
      <dl>
        <Detail name="Captured">{formatMoment(original.captured, 'exact')}</Detail>
        <Detail name="Came in as">{ways[original.via]}</Detail>
        {original.fetched !== undefined && <FetchedDetails from={original.fetched} />}
        <Detail name="File">{original.fileName}</Detail>
        <Detail name="Media type">{original.mediaType}</Detail>
        <Detail name="Encoding">{original.charset}</Detail>
        <Detail name="Size">{`${formatCount(original.size)} ${original.size === 1 ? 'byte' : 'bytes'}`}</Detail>
        <Detail name="SHA-256">
          <code className="reader-hash">{original.sha256}</code>
        </Detail>
      </dl>
    </div>
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

function Detail({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === '') return null
  return (
    <div className="reader-detail">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function languageName(tag: string): string {
  if (tag === '') return ''
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
