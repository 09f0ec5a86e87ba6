/** Main's clipboard on the engine that the tests run on, which is older than the one in Electron's types. */
export interface OlderClipboard {
  readonly clear: () => void
  readonly write: (content: { text: string; html?: string }) => void
  readonly writeImage: (image: unknown) => void
}
