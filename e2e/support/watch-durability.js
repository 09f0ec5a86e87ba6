// Runs in every page and worker of the app under test, before the app's own code (see instrumented-app.ts).
// A write that is not strict may be lost with the power after the person has seen it as saved, so it is an error here;
// the fixtures fail a test on any error of the console.
;(() => {
  const original = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (tables, mode, options) {
    if (mode === 'readwrite' && options?.durability !== 'strict') {
      console.error(
        new Error(`A write to ${this.name} (${[tables].flat().join(', ')}) without strict durability`).stack,
      )
    }
    return original.call(this, tables, mode, options)
  }
})()
