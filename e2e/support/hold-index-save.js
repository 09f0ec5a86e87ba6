// Runs in the search worker of the app under test (see instrumented-app.ts): where a test has put a row `hold` into the table of
// the saved index, a save stays in its transaction, written and not done, until a page lets it go on.
;(() => {
  const put = IDBObjectStore.prototype.put
  const channel = new BroadcastChannel('hold-index-save')
  let goesOn = false
  channel.onmessage = ({ data }) => (goesOn ||= data === 'go on')

  IDBObjectStore.prototype.put = function (...given) {
    if (this.name === 'indexCache') stay(this, 0)
    return put.apply(this, given)
  }

  /** So long as something is asked of it, a transaction does not end. */
  function stay(store, asked) {
    if (goesOn) return
    store.get('hold').onsuccess = ({ target }) => {
      if (target.result === undefined) return
      if (asked % 100 === 0) channel.postMessage('held')
      stay(store, asked + 1)
    }
  }
})()
