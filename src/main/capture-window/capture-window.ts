import type { BrowserWindow, WebContents } from 'electron'
import type { BarAction } from '@/contract/capture-bar'
import type { CaptureOutcome } from '@/contract/capture'
import { captureWords } from '../capture/capture-words'
import { capturedPage } from '../capture/captured-page'
import { ruleRequests } from '../capture/rule-requests'
import type { CaptureTrouble } from '../capture/run-capture'
import { takeSnapshot } from '../capture/take-snapshot'
import { watchTraffic } from '../capture/watch-traffic'
import { followKeys } from './follow-keys'
import { goDown } from './go-down'
import { followPage } from './follow-page'
import { logInSession } from './log-ins'
import { pageHistory } from './page-history'
import { addPageView, type PageView } from './page-view'
import { openBarWindow } from './open-bar-window'
import { createBar, type Bar } from './serve-bar'
import { ShownPage } from './shown-page'
import { typedAddress } from './typed-address'

export type CapturedPage = Extract<CaptureOutcome, { kind: 'captured' }>

export interface CaptureWindowParts {
  /** Answers requests at the bar's host with the files of the built window. */
  readonly files: (request: Request) => Promise<Response>
  readonly onClipped: (page: CapturedPage) => void
  readonly onClosed: () => void
}

/**
 * A window in which a person goes to pages by hand, with log-ins that are kept apart from everything else, and clips them.
 * The walls of every page stand round it: web addresses alone, nothing of one's own network unasked, no pop-ups, downloads,
 * permissions and dialogs.
 */
export class CaptureWindow {
  readonly #window: BrowserWindow
  readonly #view: PageView
  readonly #bar: Bar
  readonly #allowed = new Set<string>()
  #barHeight = 48
  readonly #shown = new ShownPage()
  #wanted = ''
  #refusedBefore = 0
  readonly #refused: () => number

  constructor(private readonly parts: CaptureWindowParts) {
    this.#bar = createBar(parts.files, (action) => {
      this.#act(action)
    })
    this.#window = openBarWindow(this.#bar)
    const own = logInSession()
    const rules = ruleRequests(own, (host) => this.#allowed.has(host), {
      answered: (answer) => {
        this.#shown.answered(answer)
        this.#refusedBefore = this.#refused()
      },
      failed: (trouble) => {
        this.#fail(trouble)
      },
    })
    this.#refused = rules.refused
    this.#view = addPageView(this.#window, own)
    this.#follow(this.#view.contents)
    void watchTraffic(
      this.#view.contents,
      {
        grew: () => undefined,
        failed: (trouble) => {
          this.#view.contents.stop()
          this.#fail(trouble)
        },
      },
      rules.mayAnswer,
    ).catch(() => undefined)
    this.#window.on('resize', () => {
      this.#place()
    })
    this.#window.on('closed', () => {
      this.#view.close()
      parts.onClosed()
    })
    this.#place()
  }

  show(url: string): void {
    if (this.#window.isMinimized()) this.#window.restore()
    this.#window.show()
    this.#window.focus()
    if (url === '') this.#focusAddress()
    else this.#go(url)
  }

  close(): void {
    if (!this.#window.isDestroyed()) this.#window.destroy()
  }

  #act(action: BarAction): void {
    const { contents } = this.#view
    switch (action.kind) {
      case 'go':
        this.#go(action.url)
        break
      case 'back':
        pageHistory(contents).goBack()
        break
      case 'forward':
        pageHistory(contents).goForward()
        break
      case 'reload':
        contents.reload()
        break
      case 'stop':
        contents.stop()
        break
      case 'clip':
        void this.#clip()
        break
      case 'answer':
        this.#answerQuestion(action.isYes)
        break
      case 'height':
        this.#barHeight = action.height
        this.#place()
        break
      case 'to-page':
        contents.focus()
    }
  }

  #go(typed: string): void {
    const url = typedAddress(typed)
    if (url === null) {
      this.#bar.change({ message: 'Write the address of a page of the web, as https://example.org/news.' })
      return
    }
    this.#bar.change({ message: '', question: '' })
    // What went wrong is told by its event.
    void this.#view.contents.loadURL(url).catch(() => undefined)
    this.#view.contents.focus()
  }

  #answerQuestion(isYes: boolean): void {
    const { question } = this.#bar.state()
    this.#bar.change({ question: '', message: isYes ? '' : `${question} was not opened.` })
    if (!isYes || question === '') return
    this.#allowed.add(question)
    this.#go(this.#wanted)
  }

  #fail(trouble: CaptureTrouble): void {
    if (trouble.kind === 'private') {
      this.#bar.change({ question: trouble.host, message: '' })
      // Keys go to the question, whose first answer is no.
      this.#window.webContents.focus()
    } else
      this.#bar.change({
        message: captureWords(trouble, hostOf(this.#wanted)).replace(/ Nothing was saved\./, ''),
      })
  }

  async #clip(): Promise<void> {
    const { contents } = this.#view
    const { answer, asked } = this.#shown
    if (answer === null || this.#bar.state().isClipping) return
    this.#bar.change({ isClipping: true, message: '' })
    const failed = 'The page could not be kept as one file. Nothing was saved. Try again once it has loaded.'
    let message = failed
    try {
      const areThere = await goDown(contents)
      const page = capturedPage(
        {
          snapshot: await takeSnapshot(contents),
          // What a log-in is kept by is no part of the page.
          answer: { ...answer, headers: answer.headers.filter(([name]) => name !== 'set-cookie') },
          isPartial: contents.isLoading() || !areThere,
          asked,
          refused: this.#refused() - this.#refusedBefore,
        },
        Date.now(),
      )
      message = page === null ? 'The page is too large: more than 10 MB without its pictures.' : ''
      if (page !== null) this.parts.onClipped(page)
    } catch {
      message = failed
    }
    this.#bar.change({
      isClipping: false,
      message: message || 'Clipped: look at it in the window of your archive.',
    })
  }

  #follow(contents: WebContents): void {
    followPage(contents, {
      changed: () => {
        this.#tell()
      },
      going: (url, isNew) => {
        this.#wanted = url
        if (!isNew) return
        this.#shown.going(url)
        this.#bar.change({ message: '' })
      },
      failed: (trouble) => {
        this.#fail(trouble)
      },
      wantsWindow: (url) => {
        this.#go(url)
      },
      stands: (url, status) => {
        this.#shown.stands(url, status)
      },
      renamed: (url) => {
        this.#shown.renamed(url)
      },
      lost: () => {
        this.#shown.lost()
      },
    })
    const own = contents.session
    own.on('will-download', this.#onDownload)
    this.#window.on('closed', () => {
      own.off('will-download', this.#onDownload)
    })
    for (const each of [contents, this.#window.webContents])
      followKeys(each, {
        act: (action) => {
          this.#act(action)
        },
        focusAddress: () => {
          this.#focusAddress()
        },
        close: () => {
          this.close()
        },
      })
  }

  #tell(): void {
    const { contents } = this.#view
    if (contents.isDestroyed()) return
    const url = contents.getURL()
    const title = contents.getTitle()
    const history = pageHistory(contents)
    this.#bar.change({
      url,
      title: title || 'Capture window',
      canGoBack: history.canGoBack(),
      canGoForward: history.canGoForward(),
      isLoading: contents.isLoading(),
      canClip: this.#shown.answer !== null,
    })
    this.#window.setTitle(`${title || url || 'Capture window'} – Cuttings`)
  }

  readonly #onDownload = (_event: unknown, item: { getMimeType: () => string }): void => {
    this.#bar.change({
      message: `That is a file${item.getMimeType() === '' ? '' : ` (${item.getMimeType()})`}, not a page, and was not taken. Save it with your own browser, then open it in Cuttings.`,
    })
  }

  #focusAddress(): void {
    this.#window.webContents.focus()
    this.#bar.change({ focusAddress: this.#bar.state().focusAddress + 1 })
  }

  #place(): void {
    const { width, height } = this.#window.getContentBounds()
    const top = Math.min(this.#barHeight, height)
    this.#view.place({ x: 0, y: top, width, height: height - top })
  }
}

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return url
  }
}
