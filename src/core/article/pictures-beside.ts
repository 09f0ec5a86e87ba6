const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i
/** Bytes of all that is beside one page: no article keeps more. */
export const mostBeside = 20_000_000

/** Those of a folder's files that are pictures of one of its pages, by the page's stem. `stems`: as `pageStem` makes them. */
export function picturesBeside<F extends { readonly path: string }>(
  files: readonly F[],
  stems: ReadonlySet<string>,
): ReadonlyMap<string, readonly F[]> {
  const groups = new Map<string, F[]>()
  for (const file of files) {
    const page = pageOfPicture(file.path, stems)
    if (page === '') continue
    const group = groups.get(page)
    if (group === undefined) groups.set(page, [file])
    else group.push(file)
  }
  return groups
}

/**
 * The page that a picture of a folder belongs to by its place: browsers save `A page.html` with `A page_files/1.jpg` beside it.
 * `pages`: paths of pages without their endings. '' where it belongs to none.
 */
export function pageOfPicture(path: string, pages: ReadonlySet<string>): string {
  if (!picture.test(path)) return ''
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const stem = folder.replace(/[-_.]\p{L}+$/u, '')
  return stem !== folder && pages.has(stem) ? stem : ''
}

/** A page's path without its ending; '' for what is no page. */
export function pageStem(path: string): string {
  return /\.x?html?$/i.test(path) ? path.replace(/\.\w+$/, '') : ''
}

/** By the names that the page has for them; what is more than an article keeps is left out. */
export function besidePage(
  page: string,
  pictures: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  let all = 0
  return pictures.flatMap(({ path, bytes }) => {
    all += bytes.length
    return all > mostBeside ? [] : [{ name: path.slice(folder.length), bytes }]
  })
}
