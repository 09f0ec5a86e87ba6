/** The empty layout of the window, so that nothing jumps when the archive is open; words only where it takes long. */
export function Opening() {
  return (
    <div className="app-shell" aria-busy>
      <div className="app-bar" />
      <div className="app-panes">
        <div className="app-opening-library" />
        <div className="app-opening-list" />
        <div className="app-main">
          <p className="app-opening-words" role="status">
            Opening the archive…
          </p>
        </div>
      </div>
    </div>
  )
}
