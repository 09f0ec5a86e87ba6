import { expect, test } from 'vitest'
import { findMissingApis } from './lib/find-missing-apis.mjs'

const names = (text, kind) => findMissingApis(text, kind).map(({ name }) => name)

test.each([
  ['Promise.withResolvers', 'const{promise:e}=Promise.withResolvers();'],
  ['Object.groupBy', 'return Object.groupBy(e,t)'],
  ['Iterator helpers', 'e.values().map(t=>t.id)'],
  ['Iterator helpers', 'for(let e of t.matchAll(n).map(r));'],
  ['methods of sets', 'a.symmetricDifference(b)'],
  ['URL.canParse', 'URL.canParse(e)'],
  ['AbortSignal.any', 'AbortSignal.any([e,t])'],
])('%s is found in code', (name, code) => {
  expect(names(code, 'js')).toEqual([name])
})

test.each([
  ['light-dark()', 'a{color:light-dark(#fff,#000)}'],
  ['nested rules', 'a{color:red;&:hover{color:blue}}'],
  ['nested rules', 'a{& b{color:blue}}'],
])('%s is found in styles', (name, css) => {
  expect(names(css, 'css')).toEqual([name])
})

test('what the oldest engine has is left alone', () => {
  expect(
    names(
      '[...e.values()].map(t=>t.id);Object.fromEntries(e);e.toSorted();e.at(-1);structuredClone(e)',
      'js',
    ),
  ).toEqual([])
  expect(
    names('a:has(b){color:color-mix(in srgb,red,blue)}@container (min-width:1px){a{color:red}}', 'css'),
  ).toEqual([])
})

test('what a file brings along itself is there; without it, the use is found', () => {
  const use = 'const{promise:e}=Promise.withResolvers();'
  const polyfill = 'o=`__core-js_shared__`;r({target:`Promise`,stat:!0},{withResolvers:function(){}});'
  expect(names(polyfill + use, 'js')).toEqual([])
  expect(names(`o="__core-js_shared__";${use}`, 'js')).toEqual(['Promise.withResolvers'])
})
