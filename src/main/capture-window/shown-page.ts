import type { PageAnswer } from '../capture/run-capture'

/**
 * The page that stands in the capture window, with the answer that it came with: what is clipped. Another one may be on its
 * way, whose address the engine shows already and whose answer may be there.
 */
export class ShownPage {
  readonly #answers = new Map<string, PageAnswer>()
  #shown: PageAnswer | null = null
  #asked = ''
  #going = ''

  /** null where none of the web stands there. Its URL is the one that it has by now. */
  get answer(): PageAnswer | null {
    return this.#shown
  }

  /** The address that it was asked for by: others may have led on from there. */
  get asked(): string {
    return this.#asked
  }

  /** Another one is asked for. */
  going(url: string): void {
    this.#going = url
  }

  answered(answer: PageAnswer): void {
    this.#answers.set(withoutFragment(answer.url), answer)
  }

  /** It stands there now. `status`: as the engine says, where no answer of it was seen. */
  stands(url: string, status: number): void {
    this.#asked = this.#going || url
    const known = this.#answers.get(withoutFragment(url))
    const unseen = { status, headers: [], mediaType: '', length: null }
    this.#shown = /^https?:/i.test(url) ? { ...(known ?? unseen), url } : null
  }

  /** It has given itself another address. */
  renamed(url: string): void {
    if (this.#shown !== null) this.#shown = { ...this.#shown, url }
  }

  /** What tells of a failure stands in its place. */
  lost(): void {
    this.#shown = null
  }
}

const withoutFragment = (url: string): string => url.replace(/#.*$/s, '')
