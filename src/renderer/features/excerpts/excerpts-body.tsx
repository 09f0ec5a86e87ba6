import { Quote, SearchX } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import { ExcerptList, type ExcerptListProps } from './excerpt-list'
import { useExcerpts } from './use-excerpts'

interface ExcerptsBodyProps {
  /** Excerpts of the archive, before the filter. */
  readonly all: number
  readonly list: ExcerptListProps
  readonly onClearFilter: () => void
}

/** The list, or what stands in its place: reading, nothing yet, nothing left by the filter, a failure. */
export function ExcerptsBody({ all, list, onClearFilter }: ExcerptsBodyProps) {
  const failure = useExcerpts((state) => state.failure)
  const version = useExcerpts((state) => state.version)
  const isStopped = useExcerpts((state) => state.isStopped)
  if (failure !== '' && all === 0) return <Failure details={failure} />
  return (
    <>
      <ReadingBar />
      {list.excerpts.length > 0 && <ExcerptList {...list} />}
      {list.excerpts.length === 0 && all > 0 && (
        <EmptyState
          icon={<SearchX />}
          title="The filter lets nothing through"
          action={<Button onPress={onClearFilter}>Clear filter</Button>}
        >
          {formatCount(all)} {all === 1 ? 'excerpt is' : 'excerpts are'} hidden by it.
        </EmptyState>
      )}
      {all === 0 && (version !== '' || isStopped) && <NothingYet />}
    </>
  )
}

function NothingYet() {
  return (
    <EmptyState
      icon={<Quote />}
      title="No excerpts yet"
      action={
        <Button
          variant="primary"
          onPress={() => {
            useView.getState().show({ place: 'library' })
          }}
        >
          Go to the library
        </Button>
      }
    >
      Open an article and select some words: highlight them, comment on them, or mark them as a quote. Quotes
      that Cuttings finds by itself stand here too, as suggestions.
    </EmptyState>
  )
}

/** Only where reading takes long enough to be noticed. */
function ReadingBar() {
  const progress = useExcerpts((state) => state.progress)
  const isStopped = useExcerpts((state) => state.isStopped)
  const stop = useExcerpts((state) => state.stop)
  if (progress !== null) {
    const { done, of } = progress
    return (
      <div className="excerpts-reading" role="status">
        <progress max={of} value={done} aria-label="Reading excerpts" />
        <span className="ui-tabular">
          Reading: {formatCount(done)} of {formatCount(of)} items
        </span>
        <Button variant="quiet" onPress={stop}>
          Stop
        </Button>
      </div>
    )
  }
  if (!isStopped) return null
  return (
    <div className="excerpts-reading" role="status">
      <span>Stopped: not all items have been looked through.</span>
      <Button
        variant="quiet"
        onPress={() => {
          useExcerpts.setState({ isStopped: false })
        }}
      >
        Go on
      </Button>
    </div>
  )
}

function Failure({ details }: { readonly details: string }) {
  const { platform } = useSession()
  return (
    <EmptyState
      title="The excerpts could not be read"
      action={
        <Button
          onPress={() => {
            void platform.writeClipboard({ text: details, html: '' })
          }}
        >
          Copy details
        </Button>
      }
    >
      Nothing was changed. Go back to the library and come again; if that does not help, restart Cuttings.
    </EmptyState>
  )
}
