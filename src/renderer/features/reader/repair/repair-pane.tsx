import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { canonicalText } from '@/core/article/canonical-text'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { isMac } from '@/renderer/ui/is-mac'
import { useReader } from '../reader-context'
import { dropRepairDraft, readRepairDraft, writeRepairDraft } from './repair-draft'
import { replaceItemText } from './replace-item-text'
import './repair.css'

/** ms after the last letter until the draft is kept. */
const draftDelay = 400

/** The text itself as a field, in the place of the article. What is written is kept as a draft until it is saved. */
export function RepairPane() {
  const { article } = useReader()
  const { item, text } = article
  const session = useSession()
  const show = useView((view) => view.show)
  const field = useRef<HTMLTextAreaElement>(null)
  const [draft] = useState(() => readRepairDraft(item.id))
  const [id] = useState(() => session.context().newId())
  const begunWith = draft?.id ?? null
  const [base] = useState({ textId: draft?.textId ?? text.id, text: text.text })
  const [written, setWritten] = useState(draft?.text ?? text.text)
  const [isSaving, setSaving] = useState(false)
  const saving = useRef<AbortController | null>(null)
  const isChanged = written !== base.text
  const isStale = base.textId !== text.id
  const isBlank = canonicalText(written) === ''

  useLayoutEffect(() => {
    const area = field.current
    if (area === null) return
    const at = Math.min(session.places.of(item.id)?.start ?? 0, area.value.length)
    area.setSelectionRange(at, at)
    area.blur()
    area.focus()
  }, [session, item.id])

  const keepDraft = useCallback(
    (draftText: string): boolean => {
      const { now: at } = session.context()
      return writeRepairDraft(item.id, { id, textId: base.textId, text: draftText, at }, begunWith)
    },
    [session, item.id, id, base, begunWith],
  )
  useEffect(() => {
    if (!isChanged) return
    const timer = setTimeout(() => {
      if (!keepDraft(written)) {
        session.notify({
          tone: 'error',
          text: 'There is no room to keep this text as a draft. Save it before you leave it.',
        })
      }
    }, draftDelay)
    return () => {
      clearTimeout(timer)
    }
  }, [session, keepDraft, written, isChanged])

  // Whatever it is left by: another item, another view, or the end of the window.
  const toKeep = useRef<string | null>(null)
  useEffect(() => {
    toKeep.current = isChanged ? written : null
  }, [isChanged, written])
  useEffect(() => {
    const keep = () => {
      const kept = toKeep.current
      if (kept !== null) keepDraft(kept)
    }
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [keepDraft])

  const close = () => {
    show({ repairItemId: null })
  }
  const leave = () => {
    if (isChanged) {
      keepDraft(written)
      session.notify({ tone: 'info', text: 'Your changes are kept as a draft. Edit text goes on with them.' })
    }
    close()
  }
  const discard = () => {
    toKeep.current = null
    dropRepairDraft(item.id, [id, begunWith])
    if (readRepairDraft(item.id) !== null)
      session.notify({
        tone: 'info',
        text: 'Another draft of this text is kept, from another window. Edit text goes on with it.',
      })
    close()
  }
  const stop = () => {
    saving.current?.abort()
  }
  const save = async () => {
    if (isSaving || isBlank) return
    setSaving(true)
    saving.current = new AbortController()
    const outcome = await replaceItemText(
      session,
      { itemId: item.id, baseId: text.id, to: written, via: 'repair' },
      saving.current.signal,
    )
    setSaving(false)
    if (outcome.kind === 'saved' || outcome.kind === 'unchanged') discard()
    else if (outcome.kind === 'stale')
      session.notify({
        tone: 'error',
        text: 'The text was changed in another window just now. Nothing was overwritten, and what you wrote is still here. Look at the versions, then save again.',
      })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isMod = isMac() ? event.metaKey : event.ctrlKey
    if (event.key === 'Escape' && isSaving) stop()
    else if (event.key === 'Escape') leave()
    else if (isMod && (event.key === 'Enter' || event.key.toLowerCase() === 's')) void save()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="reader-main reader-repair" role="group" aria-label="Edit text" onKeyDown={onKeyDown}>
      <div className="reader-repair-bar">
        <p className="reader-repair-words">
          {isStale ? (
            <strong role="alert">
              The text was changed in another window after you began. Saving makes yours the text; the other
              one stays as a version.
            </strong>
          ) : (
            'Mend the text itself. Marks follow their words, and the text before stays as a version.'
          )}
        </p>
        {isSaving ? (
          <Button variant="quiet" onPress={stop}>
            Stop
          </Button>
        ) : (
          <Button variant="quiet" onPress={discard}>
            {isChanged ? 'Discard changes' : 'Close'}
          </Button>
        )}
        <Button
          variant="primary"
          isDisabled={!isChanged || isBlank || isSaving}
          aria-keyshortcuts="Control+Enter"
          onPress={() => void save()}
        >
          Save new version
        </Button>
      </div>
      <textarea
        ref={field}
        className="reader-repair-field ui-selectable"
        aria-label="Text of the article, to edit"
        aria-describedby="reader-repair-problem"
        data-pane-focus
        dir="auto"
        spellCheck
        // What was typed while it is saved would be in neither version.
        readOnly={isSaving}
        value={written}
        onChange={(event) => {
          setWritten(event.target.value)
        }}
      />
      <p id="reader-repair-problem" className="reader-repair-problem" role="status">
        {isBlank ? 'An article needs some text: nothing is saved while it is empty.' : ''}
        {isSaving ? 'Finding the marks in the new text …' : ''}
      </p>
    </div>
  )
}
