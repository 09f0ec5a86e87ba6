import { ClipForm } from '../pages/clip-form'
import { Library } from '../pages/library'
import { People } from '../pages/people'
import { expect, type LaunchedApp } from './launch-app'
import { paste } from './paste'

/** Whom two articles of a harbour name, and what they say. */
export const firstWall = `title: A wall for the harbour
date: 2021-03-04
source: The Hill Post

Mayor Mina Osei opened the new wall in Port Hale on 2 March 2021. “The wall will hold for a hundred years,” Mina Osei said.

Ben Carter, who leads the fishers, met Osei in Lisbon.`
const second = `title: The wall again
date: 2022-05-01
source: Northern Courier

“It was worth it,” Mina Osei said. “We paid for it twice,” Ben Carter said. Minister Ben Carter walked along the wall.`

/** Both pasted, as a person would; resolves with the list of people, once all of them stand in it. */
export async function addWalls(cuttings: LaunchedApp): Promise<People> {
  const { page } = cuttings
  const library = new Library(page)
  await library.ready()
  for (const text of [firstWall, second]) {
    await paste(cuttings, text)
    await new ClipForm(page).save()
  }
  const people = new People(page)
  await people.entry('People').click()
  await expect(people.row(/^Mina Osei.*, 2 quotes/u)).toBeVisible()
  await expect(people.row(/^Ben Carter.*, 1 quote/u)).toBeVisible()
  return people
}
