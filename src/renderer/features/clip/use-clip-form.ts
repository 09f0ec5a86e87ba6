import { useCallback, useState } from 'react'
import type { ArticleDraft } from '@/core/article/article-draft'
import type { IllustratedText } from '@/core/article/drop-head'
import { retextDraft } from '@/core/article/retext-draft'
import type { ReadingProgress } from '@/contract/reading'
import { hash } from '@/renderer/session/hash'
import type { Incoming } from '@/renderer/session/incoming'
import { addTagPaths } from './add-tag-paths'
import { type ClipFields, clipFields } from './clip-fields'
import { type FieldProblems, fieldProblems } from './field-problems'
import { mendedDraft } from './mended-draft'
import type { PreparedIncoming } from './prepare-incoming'
import { useReading } from './use-reading'

interface FormState {
  /** The incoming that this is the form of. */
  readonly key: string
  /** null while it is being read. */
  readonly prepared: PreparedIncoming | null
  readonly fields: ClipFields | null
  readonly typedTag: string
  readonly left: ReadonlySet<keyof FieldProblems>
  readonly isEdited: boolean
  /** The encoding that the person chose; '' for the one that was found out. */
  readonly charset: string
}

export interface ClipFormModel extends Omit<FormState, 'key' | 'left' | 'charset'> {
  /** How far the reading is; null where there is nothing to say. */
  readonly progress: ReadingProgress | null
  /** Problems of the fields that the person has left. */
  readonly problems: FieldProblems
  readonly change: (part: Partial<ClipFields>) => void
  readonly type: (tag: string) => void
  /** Reads the bytes again with another encoding; what the person has typed stays. */
  readonly readAs: (charset: string) => void
  /** Another text of the same page in the place of the one that was found. */
  readonly retext: (text: IllustratedText) => Promise<void>
  readonly leave: (field: keyof FieldProblems) => void
  /** The mended draft; null where something has to be mended first, which is then shown. */
  readonly finish: () => ArticleDraft | null
}

function startOf(key: string): FormState {
  return { key, prepared: null, fields: null, typedTag: '', left: new Set(), isEdited: false, charset: '' }
}

const noProblems: FieldProblems = { title: '', published: '', url: '' }
const allFields: ReadonlySet<keyof FieldProblems> = new Set(['title', 'published', 'url'])

/** The form of one incoming: begins anew with each. */
export function useClipForm(incoming: Incoming): ClipFormModel {
  const [kept, setState] = useState(() => startOf(incoming.key))
  const state = kept.key === incoming.key ? kept : startOf(incoming.key)
  const { charset } = state
  // From the state as it will be: one key can both make a tag and empty its field.
  const update = (change: (state: FormState) => Partial<FormState>) => {
    setState((before) => {
      const now = before.key === incoming.key ? before : startOf(incoming.key)
      return { ...now, ...change(now) }
    })
  }
  const onPrepared = useCallback(
    (read: PreparedIncoming) => {
      const found = read.kind === 'article' ? clipFields(read.draft) : null
      setState((before) => {
        if (before.key === incoming.key && before.isEdited) return { ...before, prepared: read }
        return { ...startOf(incoming.key), prepared: read, fields: found, charset }
      })
    },
    [incoming.key, charset],
  )
  const progress = useReading(incoming, charset, onPrepared)
  const { prepared, fields, typedTag, left, isEdited } = state
  return {
    prepared,
    fields,
    typedTag,
    progress,
    isEdited: isEdited || typedTag !== '',
    problems: fields === null ? noProblems : onlyOf(fieldProblems(fields), left),
    change: (part) => {
      update((now) => (now.fields === null ? {} : { fields: { ...now.fields, ...part }, isEdited: true }))
    },
    type: (tag) => {
      update(() => ({ typedTag: tag }))
    },
    readAs: (chosen) => {
      update(() => ({ charset: chosen }))
    },
    retext: async (text) => {
      const textSha256 = await hash(text.text)
      update(({ prepared: read }) =>
        read?.kind === 'article'
          ? { prepared: { ...read, draft: retextDraft(read.draft, text), textSha256 }, isEdited: true }
          : {},
      )
    },
    leave: (field) => {
      update((now) => ({ left: new Set([...now.left, field]) }))
    },
    finish: () => {
      if (prepared?.kind !== 'article' || fields === null) return null
      if (Object.values(fieldProblems(fields)).some((problem) => problem !== '')) {
        update(() => ({ left: allFields }))
        return null
      }
      return mendedDraft(prepared.draft, { ...fields, tags: addTagPaths(fields.tags, typedTag) })
    },
  }
}

function onlyOf(problems: FieldProblems, left: ReadonlySet<keyof FieldProblems>): FieldProblems {
  const shown = (field: keyof FieldProblems) => (left.has(field) ? problems[field] : '')
  return { title: shown('title'), published: shown('published'), url: shown('url') }
}
