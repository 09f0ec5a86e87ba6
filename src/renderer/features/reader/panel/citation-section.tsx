import { Copy } from 'lucide-react'
import { citationOf } from '@/core/citation/citation-of'
import { citationStyles } from '@/core/citation/citation-style'
import { citationStyleNames } from '@/core/citation/citation-style-names'
import { formatCitation } from '@/core/citation/format-citation'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Select } from '@/renderer/ui/select'
import { useReader } from '../reader-context'
import { useReaderSettings } from '../settings/use-reader-settings'
import { copyCitation } from './copy-citation'

const styles = citationStyles.map((id) => ({ id, label: citationStyleNames[id] }))

/** How the article is cited, in a style that is remembered. */
export function CitationSection() {
  const session = useSession()
  const { item, original } = useReader().article
  const { settings, set } = useReaderSettings()
  const parts = formatCitation(citationOf(item, original.sha256), settings.citationStyle)
  return (
    <section aria-label="Citation" className="reader-section">
      <h2 className="reader-list-head">Citation</h2>
      <Select
        label="Style"
        isLabelHidden
        options={styles}
        value={settings.citationStyle}
        onChange={(citationStyle) => {
          set({ citationStyle })
        }}
      />
      <p className="reader-citation" dir="auto">
        {parts.map((part, index) =>
          part.kind !== 'words' ? null : part.emphasis ? (
            <em key={index}>{part.text}</em>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </p>
      <Button icon={<Copy />} onPress={() => void copyCitation(session, parts)}>
        Copy citation
      </Button>
    </section>
  )
}
