import { readDate } from './read-date'

/** Whether something is typed that is no date, not yet or not at all. */
export function isNoDate(typed: string): boolean {
  return typed.trim() !== '' && readDate(typed.trim()) === null
}
