import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sealChunk, sealTag } from '@/core/backup/seal-format'
import { newMasterKey } from './seal-key'
import { sealing } from './sealing'

const passphrase = 'vier Wörter für später'
// Debian's Python: another one on the PATH does not see Debian's modules.
const open = (source: string, target: string, given = passphrase) =>
  execFileSync('/usr/bin/python3', ['scripts/open-sealed-backup.py', source, target], {
    input: `${given}\n`,
    stdio: ['pipe', 'ignore', 'ignore'],
  })

test.each([0, 1, sealChunk, sealChunk + 1, 3 * sealChunk + 17])(
  'a second implementation, in Python, opens what is sealed: %i bytes',
  async (size) => {
    const folder = mkdtempSync(join(tmpdir(), 'cuttings-seal-'))
    onTestFinished(() => {
      rmSync(folder, { recursive: true })
    })
    const plain = new Uint8Array(size).map((_, at) => at % 253)
    const { take, end } = await sealing(await newMasterKey(passphrase))
    const bytes = Buffer.concat([...take(plain), end()])
    const [source, target] = [join(folder, 'a.zip.enc'), join(folder, 'a.zip')]
    writeFileSync(source, bytes)
    // As another system may type it: the letters taken apart.
    open(source, target, passphrase.normalize('NFD'))
    expect(readFileSync(target).equals(plain)).toBe(true)
    expect(() => open(source, target, 'another one')).toThrow('Command failed')
    writeFileSync(source, bytes.subarray(0, size > sealChunk ? bytes.length - (sealChunk + sealTag) : -1))
    expect(() => open(source, target)).toThrow('Command failed')
  },
)
