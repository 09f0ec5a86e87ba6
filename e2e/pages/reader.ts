import type { Locator, Page } from '@playwright/test'

/** The open article and the panel at its side. */
export class Reader {
  constructor(readonly page: Page) {}

  get text(): Locator {
    return this.page.getByRole('document', { name: 'Text of the article' })
  }

  get title(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 })
  }

  /** The toolbar that stands beside selected words. */
  get selectionBar(): Locator {
    return this.page.getByRole('toolbar', { name: 'Selected words' })
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Article panel' })
  }

  async tab(name: 'Entities' | 'Quotes' | 'Marks' | 'Versions' | 'Details'): Promise<void> {
    await this.panel.getByRole('tab', { name: new RegExp(`^${name}`, 'u') }).click()
  }

  /** The text as a field, while it is edited. */
  get field(): Locator {
    return this.page.getByRole('textbox', { name: 'Text of the article, to edit' })
  }

  /** The marks that have no certain place in the text. */
  get orphans(): Locator {
    return this.panel.getByRole('region', { name: 'Orphans' }).getByRole('listitem')
  }

  get versions(): Locator {
    return this.panel.getByRole('list', { name: /^Versions/u }).getByRole('listitem')
  }

  listed(name: string | RegExp): Locator {
    return this.panel.getByRole('option', { name })
  }

  card(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name })
  }

  /** Selects words of the text by dragging over them with the mouse, as a person does, once they stand still. */
  async select(words: string): Promise<void> {
    const box = await this.text.evaluate(async (root, wanted) => {
      const place = () => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const start = (node.textContent ?? '').indexOf(wanted)
          if (start < 0) continue
          const range = document.createRange()
          range.setStart(node, start)
          range.setEnd(node, start + wanted.length)
          node.parentElement?.scrollIntoView({ block: 'center' })
          const rects = [...range.getClientRects()]
          const first = rects[0]
          const last = rects.at(-1)
          if (first === undefined || last === undefined) break
          return {
            from: { x: first.left + 1, y: first.top + first.height / 2 },
            to: { x: last.right - 1, y: last.top + last.height / 2 },
          }
        }
        throw new Error(`The text has no “${wanted}”`)
      }
      await document.fonts.ready
      for (let before = ''; ;) {
        const now = place()
        if (JSON.stringify(now) === before) return now
        before = JSON.stringify(now)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    }, words)
    await this.page.mouse.move(box.from.x, box.from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(box.to.x, box.to.y, { steps: 4 })
    await this.page.mouse.up()
    await this.selectionBar.waitFor()
  }

  /** A point in the words that are selected. */
  async selectedPoint(): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.evaluate(() => {
      const rect = document.getSelection()?.getRangeAt(0).getClientRects()[0]
      if (rect === undefined) throw new Error('Nothing is selected')
      return { x: rect.left + 20, y: rect.top + rect.height / 2 }
    })
  }

  /** Where the words that are selected stand, in CSS px. */
  async selectedBox(): Promise<{ readonly top: number; readonly bottom: number }> {
    return this.page.evaluate(() => {
      const box = document.getSelection()?.getRangeAt(0).getBoundingClientRect()
      if (box === undefined) throw new Error('Nothing is selected')
      return { top: box.top, bottom: box.bottom }
    })
  }

  /** A point in the words that the reading cursor stands on, once they stand still. */
  async cursorPoint(): Promise<{ readonly x: number; readonly y: number }> {
    return this.page.evaluate(async () => {
      const place = () => {
        const [range] = CSS.highlights.get('cursor') ?? []
        if (range === undefined) throw new Error('There is no reading cursor')
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        const { left, top, height } = live.getBoundingClientRect()
        return { x: left + 4, y: top + height / 2 }
      }
      for (let before = ''; ;) {
        const now = place()
        if (JSON.stringify(now) === before) return now
        before = JSON.stringify(now)
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
    })
  }

  /** How a style underlines, as the engine resolves it: `underline dotted`. */
  lineOf(style: string): Promise<string> {
    return this.text.evaluate((element, name) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(element, `::highlight(${name})`)
      return `${textDecorationLine} ${textDecorationStyle}`
    }, style)
  }

  /** What is painted over the text, by style name, in words. */
  painted(): Promise<Record<string, string[]>> {
    return this.page.evaluate(() => {
      const wordsOf = (range: AbstractRange): string => {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        return live.toString()
      }
      return Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(wordsOf)]))
    })
  }
}
