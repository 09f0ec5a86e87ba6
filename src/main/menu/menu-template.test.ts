import type { MenuItemConstructorOptions } from 'electron'
import { expect, test } from 'vitest'
import { menuCommands, type MenuCommand } from '@/contract/menu-command'
import { emptyMenuState, menuTemplate, type MenuFacts } from './menu-template'

const linux: MenuFacts = { platform: 'linux', development: false, state: emptyMenuState }

/** All entries, submenus opened up. */
function entries(
  facts: MenuFacts,
  send: (command: MenuCommand) => void = () => undefined,
): MenuItemConstructorOptions[] {
  return menuTemplate(facts, send).flatMap((menu) => (Array.isArray(menu.submenu) ? menu.submenu : []))
}

const entry = (facts: MenuFacts, id: string): MenuItemConstructorOptions | undefined =>
  entries(facts).find((candidate) => candidate.id === id)

test.each(['linux', 'win32', 'darwin'])(
  'on %s every command of the contract has its entry, and sends itself',
  (platform) => {
    const sent: MenuCommand[] = []
    const all = entries({ ...linux, platform }, (command) => sent.push(command))
    for (const command of menuCommands) {
      const click = all.find((candidate) => candidate.id === command)?.click as (() => void) | undefined
      click?.()
    }
    expect(sent).toEqual([...menuCommands])
  },
)

test.each(['linux', 'win32', 'darwin'])('on %s no key stands twice', (platform) => {
  const keys = entries({ ...linux, platform }).flatMap(({ accelerator }) =>
    accelerator === undefined ? [] : [accelerator],
  )
  expect(new Set(keys).size).toBe(keys.length)
})

test('keys without a modifier belong to the window', () => {
  for (const { accelerator } of entries(linux))
    if (accelerator !== undefined) expect(accelerator).toMatch(/^(?:CmdOrCtrl|Ctrl)\+/)
})

test('undo and redo carry the name of what they undo', () => {
  const named = { ...linux, state: { ...emptyMenuState, undo: 'Tag excerpt', redo: 'Edit details' } }
  expect(entry(named, 'undo')?.label).toBe('Undo Tag excerpt')
  expect(entry(named, 'redo')?.label).toBe('Redo Edit details')
  expect(entry(linux, 'undo')?.label).toBe('Undo')
})

test('undo stays within reach where the archive has nothing to undo: a text field may have', () => {
  expect(entry(linux, 'undo')?.enabled).not.toBe(false)
})

test('the keys of redo are those of the platform, and the other one works too', () => {
  expect(entry({ ...linux, platform: 'win32' }, 'redo')?.accelerator).toBe('Ctrl+Y')
  expect(entry(linux, 'redo')?.accelerator).toBe('CmdOrCtrl+Shift+Z')
  expect(entry(linux, 'redo-other-key')).toMatchObject({ accelerator: 'Ctrl+Y', visible: false })
  expect(entry({ ...linux, platform: 'darwin' }, 'redo-other-key')).toBeUndefined()
})

test('what is done to items needs a selection', () => {
  expect(entry(linux, 'trash')?.enabled).toBe(false)
  expect(entry({ ...linux, state: { ...emptyMenuState, hasSelection: true } }, 'trash')?.enabled).toBe(true)
})

test('the platform shows itself: the menu of the app on macOS, Quit under File elsewhere', () => {
  expect(menuTemplate({ ...linux, platform: 'darwin' }, () => undefined)[0]?.label).toBe('Cuttings')
  expect(menuTemplate(linux, () => undefined)[0]?.label).toBe('&File')
  expect(entries(linux).filter(({ role }) => role === 'quit')).toHaveLength(1)
  expect(entries({ ...linux, platform: 'darwin' }).filter(({ role }) => role === 'quit')).toHaveLength(1)
})

test('developer tools only in development', () => {
  expect(entries(linux).some(({ role }) => role === 'toggleDevTools')).toBe(false)
  expect(entries({ ...linux, development: true }).some(({ role }) => role === 'toggleDevTools')).toBe(true)
})
