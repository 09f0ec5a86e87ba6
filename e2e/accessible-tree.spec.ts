import { Library } from './pages/library'
import { People } from './pages/people'
import { Quotes } from './pages/quotes'
import { Reader } from './pages/reader'
import { expect, test } from './support/launch-app'

test('a screen reader hears the names, roles and states of the main screens', async ({ cuttings }) => {
  const { page } = cuttings
  const reader = new Reader(page)
  const main = page.getByRole('main')
  await new Library(page).ready()
  await new Library(page).addSample()
  await expect(reader.listed(/^Harsh Shringla/u)).toBeVisible()
  await new Library(page).closeNotices()

  await expect(page.getByRole('navigation', { name: 'Views' })).toMatchAriaSnapshot(`
    - navigation "Views":
      - list:
        - listitem:
          - button "All items 1"
      - region "Named in the archive":
        - list:
          - listitem:
            - button "People"
      - region "Collections":
        - heading "Collections" [level=2]
        - button "New collection"
      - region "Tags":
        - heading "Tags" [level=2]
        - button "New tag"
  `)
  await expect(page.getByRole('region', { name: 'Items' })).toMatchAriaSnapshot(`
    - region "Items":
      - heading "All items 1" [level=2]
      - listbox "All items":
        - option /India’s foreign secretary .*, WION, .*, unread/ [selected]
  `)
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - toolbar "Article":
        - button "Mark as read"
        - button "Star"
        - button "Edit details"
        - button "Edit text"
        - button "Show the original"
      - article /^India’s foreign secretary/:
        - heading /^India’s foreign secretary/ [level=1]
        - document "Text of the article":
          - paragraph: This will be the first foreign visit of the foreign secretary this year.
        - button "Harsh Shringla, suggested quote"
        - group "Notes in the margin"
      - region "Article panel":
        - tablist "About this article":
          - tab /^Entities \\d+/ [selected]
          - tab /^Quotes \\d+/
          - tab "Marks"
        - tabpanel /^Entities/:
          - group "Show":
            - button "All" [pressed]
            - button "Suggested"
          - combobox "Suggestions at least so sure"
          - listbox "Entities":
            - group "People":
              - option /^Harsh Shringla foreign secretary also “he” 2 times, “the Foreign Secretary” 3 times , suggested, 1 mention/
            - group "Places":
              - option /^Moscow , suggested, 4 mentions/
  `)

  const people = new People(page)
  await people.entry('People').click()
  await expect(people.row(/^Harsh Shringla/u)).toBeVisible()
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - region "People":
        - heading "People" [level=1]
        - status: /\\d+/
        - search "Filter names":
          - searchbox "Part of the name"
          - button "Merge…" [disabled]
        - listbox "People":
          - option /^Harsh Shringla , 1 mention , 2 quotes , seen last/
  `)
  await people.open('Harsh Shringla')
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - region "Harsh Shringla":
        - heading "Harsh Shringla" [level=1]
        - button "Rename…"
        - button "Merge…"
        - tablist "About Harsh Shringla":
          - tab "Mentions 1" [selected]
          - tab "Said 2"
          - tab "Timeline"
          - tab "Named together"
          - tab "Names and notes"
        - tabpanel "Mentions 1":
          - listbox "Mentions":
            - option /Harsh Shringla arrived in Moscow/
  `)
  await new Quotes(page).entry.click()
  await expect(new Quotes(page).list.getByRole('option').first()).toBeVisible()
  await expect(main).toMatchAriaSnapshot(`
    - main:
      - region "Quote bank":
        - heading "Quote bank" [level=1]
        - search "Filter quotes":
          - searchbox "Words of the quote"
          - textbox "Speaker"
          - textbox "Person named"
          - checkbox "Starred"
        - listbox "Quotes":
          - option /^D. B. Venkatesh Varma envoy to Russia mixed quote suggested "active and ambitious"/
  `)
})
