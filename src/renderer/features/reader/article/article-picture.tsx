import { useEffect, useState } from 'react'
import type { PlacedPicture } from '@/core/article/picture'
import { pictureId } from '@/core/article/picture-id'
import { sniffPicture } from '@/dom/pictures/sniff-picture'
import type { ArchiveDatabase } from '@/store/archive-database'
import { useSession } from '@/renderer/session/use-session'

interface ArticlePictureProps {
  readonly itemId: string
  readonly picture: PlacedPicture
}

/** A picture of the article out of the archive, with its caption; its words stand for it where it cannot be shown. */
export function ArticlePicture({ itemId, picture }: ArticlePictureProps) {
  const { db } = useSession()
  const { sha256, alt, caption, width, height } = picture
  const [url, setUrl] = useState<string | null>(null)
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    const shown = { isOver: false, url: '' }
    void readPicture(db, pictureId(itemId, sha256)).then((blob) => {
      if (shown.isOver) return
      if (blob === null) setBroken(true)
      else setUrl((shown.url = URL.createObjectURL(blob)))
    })
    return () => {
      shown.isOver = true
      if (shown.url !== '') URL.revokeObjectURL(shown.url)
    }
  }, [db, itemId, sha256])
  // The room is there before the picture, so that nothing moves when it comes.
  const room = width > 0 && height > 0 ? { aspectRatio: `${String(width)} / ${String(height)}`, width } : {}
  return (
    <figure className="reader-picture">
      {isBroken ? (
        <p className="reader-picture-missing">
          {alt === '' ? 'A picture that cannot be shown' : `Picture: ${alt}`}
        </p>
      ) : (
        <div className="reader-picture-frame" style={room}>
          {url !== null && (
            <img
              src={url}
              alt={alt}
              decoding="async"
              draggable={false}
              onError={() => {
                setBroken(true)
              }}
            />
          )}
        </div>
      )}
      {caption !== '' && <figcaption dir="auto">{caption}</figcaption>}
    </figure>
  )
}

/** Looked at once more before it is shown: an archive may have been brought in from anywhere. null: it cannot be shown. */
async function readPicture(db: ArchiveDatabase, id: string): Promise<Blob | null> {
  const row = await db.pictures.get(id)
  const type = row === undefined ? undefined : sniffPicture(row.bytes)?.mediaType
  return row === undefined || type === undefined ? null : new Blob([new Uint8Array(row.bytes)], { type })
}
