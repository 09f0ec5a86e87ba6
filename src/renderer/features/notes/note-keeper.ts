import { settleDraft } from '@/core/note/commands/settle-draft'
import type { NoteDraft } from '@/core/note/note-draft'
import type { Note } from '@/core/note/note'
import type { Session } from '@/renderer/session/session'
import { dropDraft, saveDraft } from '@/store/drafts'
import { waitBeforeCommit } from './wait-before-commit'

export interface NoteContent {
  readonly title: string
  readonly body: string
}

/** `saved`: on the disk; `failed`: the last words are only in the window. */
export type KeptState = 'saved' | 'saving' | 'failed'

/**
 * Keeps what is typed in one note. Each change goes to the draft at once, so that a kill loses nothing that was on
 * the screen for a moment; history gets an entry for each stretch of work, and not for each key.
 */
export class NoteKeeper {
  private read: (() => NoteContent) | null = null
  private draft: NoteDraft | null = null
  private writing: Promise<void> | null = null
  private rest: ReturnType<typeof setTimeout> | undefined
  private firstChange = 0
  private committing = Promise.resolve()
  /** `modified` of the note that what is typed goes on from. */
  private base: number
  /** The words of the note as it was then; null: they are not known any more. */
  private baseWords: NoteContent | null

  /** `kept`: what was typed before and could not become a change yet; the editor begins with it. */
  constructor(
    private readonly session: Session,
    private readonly note: Pick<Note, 'id' | 'modified' | 'title' | 'body'>,
    private readonly kept: NoteDraft | null,
    private readonly onState: (state: KeptState) => void,
  ) {
    this.draft = kept
    this.base = kept?.base ?? note.modified
    this.baseWords = this.base === note.modified ? note : null
  }

  /** Something was typed; `read` gives the content of that moment, and is asked when it is written. */
  changed(read: () => NoteContent): void {
    this.read = read
    this.onState('saving')
    this.writing ??= this.writeAll().finally(() => (this.writing = null))
    const { now } = this.session.context()
    if (this.firstChange === 0) this.firstChange = now
    clearTimeout(this.rest)
    const size = (this.draft ?? this.note).body.length
    const wait = waitBeforeCommit(size, now - this.firstChange)
    this.rest = setTimeout(() => void this.commit(), wait)
  }

  /** Whether something was typed that is not in history yet. */
  get isAhead(): boolean {
    return this.read !== null || this.draft !== null
  }

  /** The note as the archive holds it now. */
  follow(note: Note): void {
    const { kept } = this
    // What was kept became a change after all, by whoever wrote it: the window before, or another one.
    if (kept !== null && note.title === kept.title && note.body === kept.body) {
      if (this.draft === kept && this.read === null) this.draft = null
      this.startFrom(note)
    }
    if (!this.isAhead) this.startFrom(note)
  }

  /** Makes all that was typed a change of the archive; one after the other where it is asked for twice. */
  commit(): Promise<void> {
    clearTimeout(this.rest)
    this.committing = this.committing.then(() => this.commitNow())
    return this.committing
  }

  private async commitNow(): Promise<void> {
    await this.writing
    const { draft, session } = this
    if (draft === null) return
    this.firstChange = 0
    const note = await session.db.notes.get(draft.noteId)
    // A tag that was put on it meanwhile changes none of its words.
    const isUntouched = note?.title === this.baseWords?.title && note?.body === this.baseWords?.body
    const base = note !== undefined && isUntouched ? note.modified : draft.base
    const settled = settleDraft({ ...draft, base }, note, session.context())
    if (!(await session.run(settled.change))) return
    await dropDraft(session.db, draft)
    const now = await session.db.notes.get(draft.noteId)
    if (now !== undefined) this.startFrom(now)
    if (this.draft === draft) this.draft = null
    else if (this.draft !== null) await this.keep({ ...this.draft, base: this.base })
    if (settled.kind === 'copy')
      session.notify({
        tone: 'info',
        text: 'This note was changed elsewhere while you were typing. What you typed is kept as a note of its own.',
      })
  }

  private startFrom(note: Pick<Note, 'modified' | 'title' | 'body'>): void {
    this.base = note.modified
    this.baseWords = note
  }

  private hasMore(): boolean {
    return this.read !== null
  }

  /** One write at a time, the newest content each time. */
  private async writeAll(): Promise<void> {
    while (this.read !== null) {
      const began = performance.now()
      const content = this.read()
      const took = performance.now() - began
      this.read = null
      const draft: NoteDraft = {
        noteId: this.note.id,
        ...content,
        base: this.base,
        at: this.session.context().now,
      }
      await this.keep(draft)
      // A long note is not written anew at each key.
      if (took > 5) await new Promise((resolve) => setTimeout(resolve, took * 10))
    }
  }

  private async keep(draft: NoteDraft): Promise<void> {
    this.draft = draft
    try {
      await saveDraft(this.session.db, draft)
      if (!this.hasMore()) this.onState('saved')
    } catch {
      this.onState('failed')
    }
  }
}
