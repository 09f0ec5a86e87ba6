import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'

const singleFile = 'https://github.com/gildas-lormeau/SingleFile'

/** How pages that only a person's own browser may see come in with one click. */
export function SingleFileHelp() {
  const { platform } = useSession()
  return (
    <section className="watch-help">
      <h3>Pages behind a log-in, with one click in your browser</h3>
      <ol>
        <li>Add the free extension SingleFile to your browser (Firefox, Chrome, Edge, Safari).</li>
        <li>
          In its options, under <em>File name</em>, begin the template with <code>Cuttings/</code>: pages then
          go into a folder of that name among your downloads.
        </li>
        <li>Save one page with its button, then choose that folder here.</li>
      </ol>
      <p className="watch-quiet">
        From then on, one click on SingleFile’s button brings the page in as you see it, with your own log-in.
        Nothing in the folder is changed or deleted.
      </p>
      <Button onPress={() => void platform.openLink(singleFile)}>
        Open SingleFile’s page in the browser
      </Button>
    </section>
  )
}
