import { BookA } from 'lucide-react'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { useReader } from '../reader-context'

/** Why little is found in a text that is not in English, and what helps; nothing below an English one. */
export function LanguageNote() {
  const { article } = useReader()
  const show = useView((view) => view.show)
  if (article.analysis === null || article.analysis.language === 'en') return null
  return (
    <div className="reader-none">
      <p>
        This text is not read as English. In other languages Cuttings finds the names of your dictionary and
        what stands in quotation marks; who speaks is for you to say.
      </p>
      <Button
        icon={<BookA />}
        onPress={() => {
          show({ dialog: 'dictionary' })
        }}
      >
        Dictionary of names…
      </Button>
    </div>
  )
}
