import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Imports } from './pages/imports'
import { Library } from './pages/library'
import { dropDiskPaths } from './support/drop-disk-paths'
import { expect, test } from './support/launch-app'
import { readArchive } from './support/read-archive'

test('a folder of the disk that is dropped comes in with the folders in it, as one that is opened', async ({
  cuttings,
}) => {
  const { page, dataFolder } = cuttings
  await new Library(page).ready()
  const folder = join(dataFolder, 'Saved pages')
  // More than the engine names at once of a folder.
  const years = { '2023': 110, '2024/spring': 12 }
  const titles: string[] = []
  for (const [year, count] of Object.entries(years)) {
    mkdirSync(join(folder, year), { recursive: true })
    for (let n = 0; n < count; n += 1) {
      const title = `Quay ${year} ${String(n)}`
      titles.push(title)
      const words = `The harbour was closed on day ${String(n)} of ${year}, the mayor said. `.repeat(8)
      writeFileSync(
        join(folder, year, `${String(n)}.html`),
        `<title>${title}</title><article><h1>${title}</h1><p>${words}</p></article>`,
      )
    }
  }
  writeFileSync(join(folder, 'left out.bin'), 'no article')
  const imports = new Imports(page)
  const review = async (): Promise<string> => {
    await imports.yes.waitFor({ timeout: 60_000 })
    return imports.review.innerText()
  }

  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('banner').getByRole('button', { name: /^Add/u }).click()
  await page.getByRole('menuitem', { name: 'Open a folder' }).click()
  await (await chooser).setFiles(folder)
  const opened = await review()
  await page.keyboard.press('Escape')
  await expect(imports.review).toBeHidden()

  await dropDiskPaths(page, [folder])
  expect(await review()).toBe(opened)
  await imports.start()
  await expect(imports.report).toContainText(`Added: ${String(titles.length)}`, { timeout: 120_000 })
  const { items } = await readArchive(page)
  expect(items.map(({ title }) => title).sort()).toEqual(titles.sort())
})
