import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { GitCompare, ListChecks, PencilLine, RotateCcw } from 'lucide-react'
import type { ArticleText } from '@/core/article/article-text'
import { countWords } from '@/core/article/count-words'
import { mayBePage } from '@/formats/may-be-page'
import { listTexts } from '@/store/queries/list-texts'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { replaceItemText } from '../repair/replace-item-text'
import { useReader } from '../reader-context'
import { CompareDialog } from './compare-dialog'
import { versionWords } from './version-words'
import './versions.css'

/** Every text that the item has had: compare, restore. None is ever removed. */
export function VersionsPanel() {
  const { article } = useReader()
  const session = useSession()
  const show = useView((view) => view.show)
  const { item, text } = article
  const all = useLiveQuery(() => listTexts(session.db, item.id), [session, item.id, text.id]) ?? [text]
  const texts = all.filter(({ via }) => via !== 'words')
  const [compared, setCompared] = useState<ArticleText | null>(null)
  const restore = async (version: ArticleText) => {
    setCompared(null)
    const to = { itemId: item.id, baseId: null, to: version, via: 'restore' } as const
    await replaceItemText(session, to, new AbortController().signal)
  }
  return (
    <div className="reader-versions">
      <Button
        icon={<PencilLine />}
        onPress={() => {
          show({ repairItemId: item.id })
        }}
      >
        Edit text
      </Button>
      {mayBePage(article.original) && (
        <Button
          icon={<ListChecks />}
          onPress={() => {
            show({ dialog: 'blocks' })
          }}
        >
          More or less of the page…
        </Button>
      )}
      <ol className="reader-version-list" aria-label="Versions, newest first">
        {texts.map((version) => (
          <VersionRow
            key={version.id}
            version={version}
            isShown={version.id === text.id}
            onCompare={() => {
              setCompared(version)
            }}
            onRestore={() => void restore(version)}
          />
        ))}
      </ol>
      {texts.length === 1 && (
        <p className="reader-none">
          When the text is edited or captured again, the one before stays here, to compare and to restore.
        </p>
      )}
      {compared !== null && (
        <CompareDialog
          version={compared}
          current={text}
          onRestore={() => void restore(compared)}
          onClose={() => {
            setCompared(null)
          }}
        />
      )}
    </div>
  )
}

interface VersionRowProps {
  readonly version: ArticleText
  readonly isShown: boolean
  readonly onCompare: () => void
  readonly onRestore: () => void
}

function VersionRow({ version, isShown, onCompare, onRestore }: VersionRowProps) {
  const made = formatMoment(version.made, 'exact')
  return (
    <li className="reader-version" aria-current={isShown ? 'true' : undefined}>
      <span className="reader-version-name">
        {versionWords(version)}
        {isShown && <span className="reader-chip">shown now</span>}
      </span>
      <span className="reader-quiet">
        <time dateTime={new Date(version.made).toISOString()}>{made}</time>,{' '}
        {formatCount(countWords(version.text))} words
      </span>
      {!isShown && (
        <span className="reader-version-acts">
          <Button
            variant="quiet"
            icon={<GitCompare />}
            aria-label={`Compare version of ${made}`}
            onPress={onCompare}
          >
            Compare
          </Button>
          <Button
            variant="quiet"
            icon={<RotateCcw />}
            aria-label={`Restore version of ${made}`}
            onPress={onRestore}
          >
            Restore
          </Button>
        </span>
      )}
    </li>
  )
}
