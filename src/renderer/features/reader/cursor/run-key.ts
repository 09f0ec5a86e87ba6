import { setRead } from '@/core/article/commands/set-read'
import type { CardForm } from '../cards/card-request'
import type { CopiedPart } from '@/core/citation/cited-copy'
import type { Mark } from '@/core/annotation/mark'
import { scrollToSpan } from '../article/scroll-to-span'
import type { Item } from '@/core/article/item'
import type { CommandContext } from '@/core/history/change'
import { copyCited } from '@/renderer/session/copy-cited'
import { runOnItems } from '@/renderer/session/run-on-items'
import { sendToNote } from '@/renderer/session/use-sending'
import { excerptOfMark } from '../excerpt-of-mark'
import { excerptOfSpan } from '../excerpt-of-span'
import { excerptOfWords } from '../excerpt-of-words'
import { cursorOn } from '../marks/cursor-on'
import { markEnd } from '../marks/mark-end'
import { markKey } from '../marks/mark-key'
import { markTitle } from '../marks/mark-title'
import { marksAt } from '../marks/marks-at'
import { openPage } from '../marks/open-page'
import { nextMark } from '../marks/next-mark'
import { nextSuggestion } from '../marks/next-suggestion'
import { withStatus } from '../panel/panel-groups'
import { isOfSame } from '../marks/is-of-same'
import { exactMark } from './exact-mark'
import { extendSelection } from './extend-selection'
import { markUnder } from './mark-under'
import { moveCursor, type CursorUnit } from './move-cursor'
import type { KeyCommand } from './read-key'
import { selectDirected, selectedDirected } from './select-directed'
import { startOfView } from './start-of-view'
import type { ReadingCursor } from './reading-cursor'
import type { ReaderKeys } from './reader-keys-input'

/** As much of a paragraph as a screen reader is given when the cursor moves to it, code units. */
const mostSaid = 400

export function runKey(keys: ReaderKeys, command: KeyCommand): void {
  switch (command.kind) {
    case 'move':
      move(keys, command.unit, command.direction)
      break
    case 'extend':
      extend(keys, command.unit, command.direction)
      break
    case 'to-mark':
      moveToMark(keys, command.direction)
      break
    case 'highlight': {
      const place = placeOf(keys)
      if (place !== null) void keys.highlight(place, command.colour)
      break
    }
    case 'form':
      openForm(keys, command.form)
      break
    case 'decide-all':
      decideAll(keys, command.act)
      break
    case 'copy':
      copy(keys, command.part)
      break
    case 'toggle-read':
      toggleRead(keys)
      break
    case 'send':
      send(keys)
      break
    case 'clear':
      if (keys.selected === null) keys.setCursor(null)
      document.getSelection()?.removeAllRanges()
      break
    case 'open':
    case 'open-page':
    case 'accept':
    case 'reject':
    case 'remove':
      onMark(keys, command.kind)
  }
}

/** What an action is about: the selected words, else what the cursor stands on. */
function placeOf({ selected, cursor }: ReaderKeys): ReadingCursor | null {
  return selected ?? cursor
}

function put(keys: ReaderKeys, span: ReadingCursor, words: string): void {
  document.getSelection()?.removeAllRanges()
  keys.setCursor(span)
  keys.announce(words)
  const view = keys.scroller.current
  if (keys.index !== null && view !== null) scrollToSpan(view, keys.index, span, 'if-hidden')
}

function move(keys: ReaderKeys, unit: CursorUnit, direction: 1 | -1): void {
  const { text } = keys.state.article
  const from = keys.cursor ?? startOfView(keys.index, keys.scroller.current)
  const to = moveCursor(text, from, unit, direction)
  if (to !== null) put(keys, to, text.text.slice(to.start, Math.min(to.end, to.start + mostSaid)))
}

function extend(keys: ReaderKeys, unit: 'sentence' | 'word', direction: 1 | -1): void {
  if (keys.index === null) return
  const from = keys.cursor?.start ?? startOfView(keys.index, keys.scroller.current).end
  const before = selectedDirected(keys.index) ?? { anchor: from, focus: from }
  selectDirected(keys.index, extendSelection(keys.state.article.text.text, before, unit, direction))
}

function moveToMark(keys: ReaderKeys, direction: 1 | -1): void {
  const { cursor } = keys
  const { marks } = keys.state
  const from = (cursor ?? startOfView(keys.index, keys.scroller.current)).start
  const shown = withStatus(marks, keys.filter)
  const current = cursor === null ? null : exactMark(shown, cursor)
  const mark = nextMark(shown, current ?? from, direction)
  if (mark === null) return
  const there = marksAt(marks, mark.spans[0].start).length
  const words = `${markTitle(mark, keys.state.colourNames)}, ${mark.status}`
  put(keys, cursorOn(mark), there > 1 ? `${words}, one of ${String(there)} marks here` : words)
}

function openForm(keys: ReaderKeys, form: CardForm): void {
  const place = placeOf(keys)
  const mark = keys.selected === null && place !== null ? exactMark(keys.state.marks, place) : null
  const isOfMark = mark !== null && (form === 'comment' || form === 'tag' || form === mark.kind)
  if (place === null) return
  keys.state.openCard({
    kind: form,
    span: isOfMark ? mark.spans[0] : place,
    key: isOfMark ? markKey(mark) : null,
  })
}

/** On all suggestions that stand for the same as the mark here: mentions of one name, quotes of one speaker. */
function decideAll(keys: ReaderKeys, act: 'accept' | 'reject'): void {
  const place = placeOf(keys)
  const { marks } = keys.state
  const mark = place === null ? null : markUnder(marks, place)
  if (mark === null) return
  const same = marks.filter((other) => other.status === 'suggested' && isOfSame(mark, other))
  if (same.length > 0) decide(keys, mark, same, act)
}

/** Goes on to the next suggestion at once, so that an article is reviewed by one key for each. */
function decide(keys: ReaderKeys, from: Mark, marks: readonly Mark[], act: 'accept' | 'reject'): void {
  const { state, announce } = keys
  const next = nextSuggestion(withStatus(state.marks, keys.filter), from, marks)
  const done = act === 'accept' ? 'Confirmed' : 'Rejected'
  const then = next === null ? 'No other suggestion here' : `Next: ${markTitle(next, state.colourNames)}`
  if (next !== null) put(keys, cursorOn(next), '')
  void state.actions[act](marks).then((saved) => {
    if (saved) announce(`${done}. ${then}`)
  })
}

function onMark(keys: ReaderKeys, act: 'open' | 'open-page' | 'accept' | 'reject' | 'remove'): void {
  const place = placeOf(keys)
  if (place === null) return
  const { marks } = keys.state
  const inside = (mark: Mark) => mark.spans[0].start >= place.start && markEnd(mark) <= place.end
  const mark = markUnder(marks, place) ?? (act === 'open' ? (marks.find(inside) ?? null) : null)
  if (mark === null) return
  if (act === 'open') {
    const [span] = mark.spans
    keys.state.openCard({ kind: 'mark', span, key: markKey(mark), at: span.start })
  } else if (act === 'open-page') openPage(mark)
  else if (act === 'remove') void keys.state.actions.remove(mark)
  else if (mark.status === 'suggested') decide(keys, mark, [mark], act)
}

/** The selected words, which become a highlight, or else the mark here. */
function send({ session, state, selected, cursor, highlight }: ReaderKeys): void {
  if (selected !== null) {
    const words = excerptOfWords(session, state, selected, (span) => highlight(span, null))
    void session.pending.hold(words).then(sendToNote)
    return
  }
  const mark = cursor === null ? null : markUnder(state.marks, cursor)
  if (mark !== null) sendToNote(excerptOfMark(state.article, mark, state.tags))
}

/** The selected words, else the mark here; the citation alone needs no place. */
function copy(keys: ReaderKeys, part: CopiedPart): void {
  const { session, selected } = keys
  const { article, marks, tags } = keys.state
  const place = placeOf(keys)
  const mark = selected === null ? place && markUnder(marks, place) : exactMark(marks, selected)
  const ofMark = mark === null ? [] : excerptOfMark(article, mark, tags)
  const words = place ?? (part === 'citation' ? { start: 0, end: 0 } : null)
  if (ofMark.length > 0) void copyCited(session, ofMark, part)
  else if (words !== null) void copyCited(session, [excerptOfSpan(article, words)], part)
}

function toggleRead({ state, session, announce }: ReaderKeys): void {
  let words = ''
  const command = (items: readonly Item[], ctx: CommandContext) => {
    const on = items.some(({ read }) => read === 0)
    words = on ? 'Marked as read' : 'Marked as unread'
    return setRead(items, on, ctx)
  }
  void runOnItems(session, [state.article.item.id], command).then((saved) => {
    if (saved) announce(words)
  })
}
