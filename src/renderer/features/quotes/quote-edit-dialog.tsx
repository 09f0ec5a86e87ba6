import { useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { Span } from '@/core/anchor/span'
import { trimSpan } from '@/core/anchor/trim-span'
import { editQuote } from '@/core/annotation/commands/edit-quote'
import type { QuoteKind } from '@/core/quote/quote'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { AlteredNote } from '@/renderer/ui/altered-note'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { Select } from '@/renderer/ui/select'
import { useFollowedFields } from '@/renderer/ui/use-followed-fields'
import { useLeaveGuard } from '@/renderer/ui/use-leave-guard'
import { TextField } from '@/renderer/ui/text-field'
import { quoteSubjects, type QuoteSubject } from '@/store/queries/quote-subjects'
import { QuoteSpans } from './quote-spans'
import type { ShownQuote } from './use-quotes'

interface QuoteEditDialogProps {
  /** As it was when it was asked for. */
  readonly quote: ShownQuote
  readonly onClose: () => void
}

const kinds: readonly { readonly id: QuoteKind; readonly label: string }[] = [
  { id: 'direct', label: 'Direct' },
  { id: 'mixed', label: 'Mixed' },
  { id: 'indirect', label: 'Indirect' },
]

/** Speaker, cue, kind and words of a quote. What is saved is a decision, also where nothing was altered. */
export function QuoteEditDialog({ quote, onClose }: QuoteEditDialogProps) {
  const { db } = useSession()
  const found = useLiveQuery(
    async () => (await quoteSubjects(db, [quote])).get(quote.id) ?? null,
    [db, quote.id],
  )
  // What was typed stays where the quote goes meanwhile: saving says then that it could not.
  const [kept, setKept] = useState<QuoteSubject | null>(null)
  if (found !== undefined && found !== null && found !== kept) setKept(found)
  const subject = found ?? kept
  if (found === undefined) return null
  if (subject === null) {
    return (
      <Dialog title="Edit quote" isOpen onClose={onClose} size="small">
        This quote is not in its article any more.
      </Dialog>
    )
  }
  return <EditForm subject={subject} onClose={onClose} />
}

function EditForm({ subject, onClose }: { readonly subject: QuoteSubject; readonly onClose: () => void }) {
  const session = useSession()
  const { mark, text } = subject
  const now = {
    speaker: mark.speaker?.name ?? '',
    cue: mark.cue,
    kind: mark.quoteKind,
    words: { textId: text.id, spans: mark.spans as readonly Span[] },
  }
  const { typed, known, altered, isChanged, type } = useFollowedFields(now)
  // Places in a text that the article has no more are not those of the same words.
  const { spans } = typed.words.textId === text.id ? typed.words : now.words
  const { speaker, cue, kind } = typed
  const { leave, question } = useLeaveGuard(isChanged, onClose)
  const area = useRef<HTMLTextAreaElement>(null)
  const [first, ...rest] = spans
  const save = async () => {
    if (first === undefined) return
    const edit = { speaker, cue, kind, spans: [first, ...rest] as const }
    const from = mark.annotation ?? { mark, text }
    const change = editQuote(from, edit, text, session.context())
    if (!(await session.run(change))) return
    onClose()
    if (change !== null) await noticeWithUndo(session, 'The quote is as you put it.')
  }
  /** What is selected in the text beside, in the article's own offsets; null where nothing is. */
  const selected = (from: number): Span | null => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {}
    const span = trimSpan(text.text, { start: from + selectionStart, end: from + selectionEnd })
    return span !== null && span.end > span.start ? span : null
  }
  return (
    <Dialog
      title="Edit quote"
      isOpen
      onClose={leave}
      footer={
        <>
          <Button onPress={leave}>Cancel</Button>
          <Button variant="primary" isDisabled={first === undefined} onPress={() => void save()}>
            Save
          </Button>
        </>
      }
    >
      <div className="quotes-form">
        <AlteredNote
          altered={altered.map((name) => ({
            label: labels[name],
            value: name === 'words' ? wordsOf(text.text, known.words.spans) : known[name],
          }))}
        />
        <TextField
          label="Speaker"
          description="Empty: unknown"
          autoFocus
          value={speaker}
          onChange={(to) => {
            type({ speaker: to })
          }}
        />
        <div className="quotes-form-pair">
          <TextField
            label="Cue"
            placeholder="said"
            value={cue}
            onChange={(to) => {
              type({ cue: to })
            }}
          />
          <Select
            label="Kind"
            options={kinds}
            value={kind}
            onChange={(to) => {
              type({ kind: to })
            }}
          />
        </div>
        <QuoteSpans
          text={text.text}
          first={mark.spans}
          spans={spans}
          area={area}
          selected={selected}
          onChange={(to) => {
            type({ words: { textId: text.id, spans: to } })
          }}
        />
      </div>
      {question}
    </Dialog>
  )
}

const labels = { speaker: 'the speaker', cue: 'the cue', kind: 'the kind', words: 'the words' }

function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
}
