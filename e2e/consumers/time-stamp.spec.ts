import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClipForm } from '../pages/clip-form'
import { Library } from '../pages/library'
import { answerSaveDialog } from '../support/answer-save-dialog'
import { expect, test } from '../support/launch-app'
import { paste } from '../support/paste'

const configuration = `
[req]
distinguished_name = dn
x509_extensions = ext
prompt = no
[dn]
CN = Test Time-stamps
[ext]
extendedKeyUsage = critical,timeStamping
[tsa]
default_tsa = t
[t]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`

test('an original is time-stamped by a server of one’s own; OpenSSL verifies the token that goes out with the receipt', async ({
  cuttings,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-stamps-'))
  const openssl = (...given: string[]) => execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' })
  writeFileSync(join(folder, 'ts.cnf'), configuration)
  writeFileSync(join(folder, 'serial'), '01')
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'cert.pem', '-days', '2']
  openssl('req', '-x509', ...key, '-config', 'ts.cnf')
  const server = createServer((incoming, answer) => {
    const pieces: Buffer[] = []
    incoming.on('data', (piece: Buffer) => pieces.push(piece))
    incoming.on('end', () => {
      writeFileSync(join(folder, 'q.tsq'), Buffer.concat(pieces))
      const signer = ['-signer', 'cert.pem', '-inkey', 'key.pem', '-config', 'ts.cnf', '-section', 't']
      openssl('ts', '-reply', '-queryfile', 'q.tsq', ...signer, '-out', 'a.tsr')
      answer.end(readFileSync(join(folder, 'a.tsr')))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { page } = cuttings
    const library = new Library(page)
    await library.ready()
    await paste(cuttings, 'The harbour was closed\n\nThe mayor said it would open again in May.')
    await new ClipForm(page).save()
    await library.item(/The harbour was closed/u).click()
    await page.keyboard.press('Control+Shift+O')
    const original = page.getByRole('dialog', { name: 'The original' })
    // It waits until the original is verified; a key does not wait for it.
    const ask = original.getByRole('button', { name: 'Time-stamp…' })
    await expect(ask).toBeEnabled()
    await ask.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Time-stamp', exact: true })
    const field = dialog.getByRole('textbox', { name: 'Server' })
    await field.fill('http://127.0.0.1:1/')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText('in your own network')
    await dialog.getByRole('button', { name: 'Ask it all the same' }).press('Enter')
    await expect(dialog.getByText('Nothing answers at 127.0.0.1:1.')).toBeVisible()
    await field.fill(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/tsa`)
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('alert')).toContainText('in your own network')
    await page.screenshot({ path: test.info().outputPath('asking.png') })
    await dialog.getByRole('button', { name: 'Ask it all the same' }).press('Enter')
    await expect(
      original.getByText(/^Time-stamped .* UTC by Test Time-stamps, and verified just now/u),
    ).toBeVisible()
    await page.screenshot({ path: test.info().outputPath('stamped.png') })

    const saved = await answerSaveDialog(cuttings, 'evidence.zip')
    await original.getByRole('button', { name: 'Save with its receipt…' }).press('Enter')
    await expect(library.notices.getByText(/^Saved the original and its receipt/u)).toBeVisible()
    execFileSync('python3', ['-m', 'zipfile', '-e', saved, folder])
    const receipt = JSON.parse(readFileSync(join(folder, 'receipt.json'), 'utf8')) as {
      original: { sha256: string }
      timeStamp: { by: string; file: string }
    }
    expect(receipt.timeStamp).toMatchObject({ by: 'Test Time-stamps', file: 'time-stamp.tst' })
    const token = ['-in', 'time-stamp.tst', '-token_in', '-CAfile', 'cert.pem']
    const verified = openssl('ts', '-verify', '-digest', receipt.original.sha256, ...token)
    expect(verified.toString()).toContain('Verification: OK')
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
})
