import type { BarAction, BarState } from '@/contract/capture-bar'
import './capture-bar.css'

/** The bar of the capture window. It shows what main says and says what was pressed; the page below is another process. */
const part = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The bar has no ${id}`)
  // The page is ours: each id stands for one kind of element.
  return found as T
}
const button = (id: string) => part<HTMLButtonElement>(id)
const address = part<HTMLInputElement>('url')
const bar = part('bar')

let shownUrl = ''
let focused = 0
let asked = ''

function act(action: BarAction): void {
  void fetch('/act', { method: 'POST', body: JSON.stringify(action) }).catch(() => undefined)
}

function show(state: BarState): void {
  document.title = state.title
  // What is being typed is left alone.
  if (state.url !== shownUrl && document.activeElement !== address) address.value = state.url
  if (document.activeElement !== address || address.value === '') shownUrl = state.url
  button('back').disabled = !state.canGoBack
  button('forward').disabled = !state.canGoForward
  button('reload').textContent = state.isLoading ? '×' : '↻'
  button('reload').ariaLabel = state.isLoading ? 'Stop' : 'Reload'
  button('clip').disabled = !state.canClip || state.isClipping
  button('clip').textContent = state.isClipping ? 'Clipping…' : 'Clip this page'
  part('message').textContent = state.message
  part('question').hidden = state.question === ''
  part('question-text').textContent =
    `${state.question} is this computer or a part of its network, not of the public web. Open it only if you know this page.`
  if (state.question !== asked && state.question !== '') button('no').focus()
  asked = state.question
  if (state.focusAddress !== focused) {
    focused = state.focusAddress
    address.focus()
    address.select()
  }
}

/** Until the window closes, which takes the one that is asked away. */
async function follow(): Promise<void> {
  let version = 0
  for (;;) {
    const answer = await fetch(`/state?after=${String(version)}`).catch(() => null)
    if (answer === null) return
    const state = (await answer.json()) as BarState
    ;({ version } = state)
    show(state)
  }
}

function listen(): void {
  part<HTMLFormElement>('address').addEventListener('submit', (event) => {
    event.preventDefault()
    shownUrl = ''
    address.blur()
    if (address.value.trim() !== '') act({ kind: 'go', url: address.value.trim() })
  })
  for (const kind of ['back', 'forward', 'clip'] as const)
    button(kind).addEventListener('click', () => {
      act({ kind })
    })
  button('reload').addEventListener('click', () => {
    act({ kind: button('reload').ariaLabel === 'Stop' ? 'stop' : 'reload' })
  })
  for (const [id, isYes] of [
    ['yes', true],
    ['no', false],
  ] as const)
    button(id).addEventListener('click', () => {
      act({ kind: 'answer', isYes })
    })
  new ResizeObserver(() => {
    act({ kind: 'height', height: Math.ceil(bar.getBoundingClientRect().height) })
  }).observe(bar)
}

listen()
void follow()
