import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isMessage } from './is-message'
import { readMessage } from './read-message'

const bytesOf = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
const lines = (...of: string[]) => bytesOf(of.join('\r\n'))
const textOf = (message: ReturnType<typeof readMessage>) =>
  new TextDecoder(message?.charset || 'utf-8').decode(message?.bytes)

const page = lines(
  'From: <Saved by Blink>',
  'Snapshot-Content-Location: https://post.example/a',
  'Subject: =?utf-8?Q?Caf=C3=A9=20closed=20?=',
  ' =?utf-8?B?4oCTIFBvc3Q=?=',
  'MIME-Version: 1.0',
  'Content-Type: multipart/related;',
  '\ttype="text/html"; boundary="--x--"',
  '',
  '----x--',
  'Content-Type: text/css',
  '',
  'p {}',
  '----x--',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p>Caf=C3=A9 clo=',
  'sed</p>',
  '----x----',
  'after the end',
)

test('a saved page', () => {
  expect(isMessage(page)).toBe(true)
  const message = readMessage(page)
  expect(message).toMatchObject({
    mediaType: 'multipart/related',
    partType: 'text/html',
    url: 'https://post.example/a',
    fields: { title: 'Café closed – Post', published: '' },
  })
  expect(textOf(message)).toBe('<p>Café closed</p>')
})

test('a mail: HTML before plain text, attachments left alone and named', () => {
  const mail = lines(
    'From: "The Morning" <news@post.example>',
    'Date: Tue, 29 Oct 2024 16:30:11 +0100 (CET)',
    'Subject: Harbour closed',
    'Message-ID: <1@post.example>',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/html',
    'Content-Disposition: attachment; filename="../x.html"',
    '',
    '<p>Attached</p>',
    '--b',
    'Content-Type: multipart/alternative; boundary=c',
    '',
    '--c',
    'Content-Type: text/plain',
    '',
    'Plain',
    '--c',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    'PHA+4oCcQ2xvc2Vk4oCdPC9wPg==',
    '--c--',
    '--b--',
  )
  const message = readMessage(mail)
  expect(message).toMatchObject({
    mediaType: 'message/rfc822',
    fields: { title: 'Harbour closed', source: 'The Morning', published: '2024-10-29' },
    attachments: ['x.html'],
  })
  expect(textOf(message)).toBe('<p>“Closed”</p>')
})

test.each([
  ['no boundary', lines('MIME-Version: 1.0', 'Content-Type: multipart/related', '', '<p>Text</p>')],
  ['only a picture', lines('MIME-Version: 1.0', 'Content-Type: image/png', '', 'x')],
  ['no body', lines('MIME-Version: 1.0', 'Subject: x')],
])('%s: nothing to read', (_, bytes) => {
  expect(readMessage(bytes)).toBeNull()
})

test('parts in parts without an end are no trouble', () => {
  const deep = Array.from(
    { length: 2000 },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
  ).join('\r\n')
  expect(readMessage(bytesOf(`MIME-Version: 1.0\r\n${deep}`))).toBeNull()
})

test('a text with a header of its own is no message', () => {
  expect(isMessage(bytesOf('Date: 2024-10-29\nSource: The Post\n\nThe harbour was closed.'))).toBe(false)
  expect(isMessage(bytesOf('The harbour.\nMIME-Version: 1.0\n'))).toBe(false)
})

test('any bytes after a header are read or not, and never throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('base64', 'quoted-printable', ''),
      (body, way) => {
        readMessage(
          bytesOf(
            `MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: ${way}\n\n${body}`,
          ),
        )
      },
    ),
  )
})
