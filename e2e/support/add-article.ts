import { ClipForm } from '../pages/clip-form'
import { expect, type LaunchedApp } from './launch-app'
import { paste } from './paste'

/** Of a harbour: three articles in two papers. */
export const harbourArticles = [
  { title: 'Quay closes', source: 'The Harbour Times', date: '2021-02-03', words: 'The quay closed.' },
  { title: 'Quay opens', source: 'The Harbour Times', date: '2021-05-10', words: 'The quay opened at dawn.' },
  { title: 'Ferry sails', source: 'Northern Courier', date: '2020-11-20', words: 'The ferry left the quay.' },
]

/** Pasted, as a person would; resolves once it is saved. */
export async function addArticle(
  cuttings: LaunchedApp,
  { title, source, date, words }: (typeof harbourArticles)[number],
): Promise<void> {
  await paste(cuttings, `${title}\n\n${words} More is known tomorrow, said the mayor of the town.`)
  const form = new ClipForm(cuttings.page)
  await expect(form.field('Title')).toHaveValue(title)
  await form.field('Source').fill(source)
  await form.field('Date').fill(date)
  await form.save()
}
