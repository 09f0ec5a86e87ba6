import fc from 'fast-check'
import { expect, test } from 'vitest'
import { undoStack, type StackEntry } from './undo-stack'

const entry = (seq: number, kind: StackEntry['kind'] = 'do', of = 0): StackEntry => ({
  seq,
  kind,
  of,
  name: `change ${String(of === 0 ? seq : of)}`,
})

test('the last change is the one to undo, and nothing is to redo', () => {
  const stack = undoStack([entry(1), entry(2)])
  expect(stack.undo?.seq).toBe(2)
  expect(stack.redo).toBeNull()
})

test('an undone change can be redone, and the one before it undone', () => {
  const stack = undoStack([entry(1), entry(2), entry(3, 'undo', 2)])
  expect(stack.undo?.seq).toBe(1)
  expect(stack.redo?.seq).toBe(2)
})

test('a new change drops what could be redone', () => {
  expect(undoStack([entry(1), entry(2, 'undo', 1), entry(3)]).redo).toBeNull()
})

test('a history cut at its beginning still says what was undone and redone last', () => {
  expect(undoStack([entry(7, 'undo', 3), entry(8)])).toMatchObject({ undo: { seq: 8 }, redo: null })
  expect(undoStack([entry(7, 'undo', 3), entry(8, 'undo', 2)])).toMatchObject({
    undo: null,
    redo: { seq: 2, name: 'change 2' },
  })
  expect(undoStack([entry(9, 'redo', 2)])).toMatchObject({ undo: { seq: 2, name: 'change 2' }, redo: null })
})

test('law: it does what two plain stacks do', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 60 }),
      fc.nat(60),
      (steps, cut) => {
        const entries: StackEntry[] = []
        const done: number[] = []
        const undone: number[] = []
        steps.forEach((step, index) => {
          const seq = index + 1
          if (step === 'do') {
            entries.push(entry(seq))
            done.push(seq)
            undone.length = 0
            return
          }
          const [from, to] = step === 'undo' ? [done, undone] : [undone, done]
          const of = from.pop()
          if (of === undefined) return
          entries.push(entry(seq, step, of))
          to.push(of)
        })
        const stack = undoStack(entries)
        expect(stack.undo?.seq).toBe(done.at(-1))
        expect(stack.redo?.seq).toBe(undone.at(-1))
        const part = undoStack(entries.slice(cut))
        expect([null, done.at(-1)]).toContain(part.undo?.seq ?? null)
        expect([null, undone.at(-1)]).toContain(part.redo?.seq ?? null)
      },
    ),
  )
})
