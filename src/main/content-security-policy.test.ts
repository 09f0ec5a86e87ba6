import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ')
    return [name, sources]
  }),
)

test('what is not named is denied', () => {
  expect(directives.get('default-src')).toEqual(["'none'"])
})

test('scripts and workers come from the app alone, never inline and never from text', () => {
  expect(directives.get('script-src')).toEqual(["'self'"])
  expect(directives.get('worker-src')).toEqual(["'self'"])
  expect(contentSecurityPolicy).not.toContain('unsafe')
})

test('no address of the network is in it', () => {
  expect(contentSecurityPolicy).not.toMatch(/https?:|wss?:|\*/)
})

test('these do not fall back to default-src, so they stand there themselves', () => {
  for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
    expect(directives.get(name)).toEqual(["'none'"])
})
