import { blockAt } from '@/dom/highlight/block-at'
import type { TextIndex } from '@/dom/highlight/index-text'
import type { KeyCommand } from './read-key'

/** A key read as the writing goes: where it goes from right to left, the left arrow leads on. */
export function alongWriting(command: KeyCommand, isRightToLeft: boolean): KeyCommand {
  const isSideways =
    (command.kind === 'move' && command.unit !== 'paragraph') ||
    (command.kind === 'extend' && command.unit === 'word')
  if (!isRightToLeft || !isSideways) return command
  return { ...command, direction: command.direction === 1 ? -1 : 1 }
}

/** Whether the block at an offset of the text is written from right to left. */
export function isRightToLeftAt(index: TextIndex | null, offset: number): boolean {
  if (index === null) return false
  const block = blockAt(index, offset)
  return block !== null && getComputedStyle(block).direction === 'rtl'
}
