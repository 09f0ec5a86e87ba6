export interface LibraryCounts {
  /** Without the trash. */
  readonly all: number
  readonly inbox: number
  readonly starred: number
  readonly trash: number
  /**
   * Items per tag id that carry it or a tag below it, each once, without the trash; a tag without any is absent.
   */
  readonly tags: ReadonlyMap<string, number>
  readonly collections: ReadonlyMap<string, number>
}
