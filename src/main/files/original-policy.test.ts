import { expect, test } from 'vitest'
import { originalPolicy } from './original-policy'

test('an original gets no script, no network and no origin', () => {
  const directives = new Map(
    originalPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
  expect(directives.get('default-src')).toEqual(["'none'"])
  expect(directives.get('sandbox')).toEqual([])
  expect(directives.has('script-src')).toBe(false)
  expect(originalPolicy).not.toMatch(/https?:|wss?:|\*|'self'|blob:|allow-/)
})
