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
prompt = no
[dn]
CN = Nobody
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign
[authority]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign
[signer]
basicConstraints = critical,CA:FALSE
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

type OpenSsl = (...given: string[]) => Buffer

/** A root, an authority below it, a signer below that, and a root that has nothing to do with them: NAME.pem and NAME.key. */
function makeChain(openssl: OpenSsl): void {
  const certify = (name: string, subject: string, issuer: string | null, rules: string) => {
    const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`, '-subj', `/CN=${subject}`]
    openssl('req', '-new', ...key, '-config', 'ts.cnf', '-out', `${name}.csr`)
    const by =
      issuer === null
        ? ['-signkey', `${name}.key`]
        : ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial']
    const extensions = ['-extfile', 'ts.cnf', '-extensions', rules]
    openssl('x509', '-req', '-in', `${name}.csr`, ...by, '-days', '2', ...extensions, '-out', `${name}.pem`)
  }
  certify('root', 'Test Root', null, 'root')
  certify('other', 'Other Root', null, 'root')
  certify('authority', 'Test Authority', 'root', 'authority')
  certify('signer', 'Test Time-stamps', 'authority', 'signer')
}

test('an original is time-stamped by a server of one’s own; OpenSSL verifies the token that goes out with the receipt', async ({
  cuttings,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-stamps-'))
  const openssl = (...given: string[]) => execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' })
  writeFileSync(join(folder, 'ts.cnf'), configuration)
  writeFileSync(join(folder, 'serial'), '01')
  makeChain(openssl)
  const server = createServer((incoming, answer) => {
    const pieces: Buffer[] = []
    incoming.on('data', (piece: Buffer) => pieces.push(piece))
    incoming.on('end', () => {
      writeFileSync(join(folder, 'q.tsq'), Buffer.concat(pieces))
      const signer = ['-signer', 'signer.pem', '-inkey', 'signer.key', '-chain', 'authority.pem']
      const how = ['-config', 'ts.cnf', '-section', 't', '-out', 'a.tsr']
      openssl('ts', '-reply', '-queryfile', 'q.tsq', ...signer, ...how)
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

    // Whose it is: nobody was named, then somebody else, then its root.
    await expect(original.getByText(/^The certificate that signed it was not checked/u)).toBeVisible()
    await original.getByRole('button', { name: 'Name an authority…' }).press('Enter')
    const authorities = page.getByRole('dialog', { name: 'Authorities of time-stamps' })
    const list = authorities.getByRole('list', { name: 'Authorities that you named' })
    await expect(authorities.getByText(/^None is named/u)).toBeVisible()
    /** Until it is gone, and what had the keyboard before has it again. */
    const leave = async () => {
      await page.keyboard.press('Escape')
      await expect(authorities).toBeHidden()
      await expect(original.getByRole('button', { name: 'Authorities…' })).toBeFocused()
    }
    const add = async (file: string) => {
      const chosen = page.waitForEvent('filechooser')
      await authorities.getByRole('button', { name: 'Add a certificate…' }).press('Enter')
      // As bytes: the app's user does not see into the folder.
      const buffer = readFileSync(join(folder, file))
      await (await chosen).setFiles({ name: file, mimeType: 'application/octet-stream', buffer })
    }
    await add('serial')
    await expect(authorities.getByRole('alert')).toContainText('holds no certificate')
    await add('other.pem')
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await expect(authorities.getByRole('alert')).toHaveCount(0)
    await leave()
    await expect(original.getByRole('alert')).toContainText('leads to none of the authorities that you named')
    await original.getByRole('button', { name: 'Authorities…' }).press('Enter')
    openssl('x509', '-in', 'root.pem', '-outform', 'DER', '-out', 'root.der')
    await add('root.der')
    await expect(list.getByRole('listitem')).toHaveCount(2)
    await list.getByRole('button', { name: 'Remove “Other Root”' }).press('Enter')
    await expect(list.getByRole('listitem')).toHaveText([/Test Root/u])
    await expect(authorities.getByRole('button', { name: 'Add a certificate…' })).toBeFocused()
    await page.screenshot({ path: test.info().outputPath('authorities.png') })
    await leave()
    const leads = /^Its certificate leads to “Test Authority”, then “Test Root”, which you named/u
    await expect(original.getByText(leads)).toBeVisible()
    await page.screenshot({ path: test.info().outputPath('trusted.png') })

    const saved = await answerSaveDialog(cuttings, 'evidence.zip')
    await original.getByRole('button', { name: 'Save with its receipt…' }).press('Enter')
    await expect(library.notices.getByText(/^Saved the original and its receipt/u)).toBeVisible()
    execFileSync('python3', ['-m', 'zipfile', '-e', saved, folder])
    const receipt = JSON.parse(readFileSync(join(folder, 'receipt.json'), 'utf8')) as {
      original: { sha256: string }
      timeStamp: object
    }
    expect(receipt.timeStamp).toMatchObject({
      by: 'Test Time-stamps',
      file: 'time-stamp.tst',
      leadsTo: ['Test Time-stamps', 'Test Authority', 'Test Root'],
    })
    const token = ['-in', 'time-stamp.tst', '-token_in', '-CAfile', 'authority.pem']
    const verified = openssl('ts', '-verify', '-digest', receipt.original.sha256, ...token)
    expect(verified.toString()).toContain('Verification: OK')

    const again = await cuttings.relaunch()
    await new Library(again).item(/The harbour was closed/u).click()
    await again.keyboard.press('Control+Shift+O')
    await expect(again.getByRole('dialog', { name: 'The original' }).getByText(leads)).toBeVisible()
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
})
