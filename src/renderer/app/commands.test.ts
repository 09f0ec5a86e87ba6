import { expect, test } from 'vitest'
import { menuCommands } from '@/contract/menu-command'
import { commands } from './commands'

test('every command of the menu is one of the window', () => {
  const ids = new Set(commands.map((command) => command.id))
  expect(menuCommands.filter((command) => !ids.has(command))).toEqual([])
})

test('no key and no id stands twice', () => {
  const keys = commands.flatMap((command) => command.keys.map((key) => key.toLowerCase()))
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(commands.map((command) => command.id)).size).toBe(commands.length)
})
