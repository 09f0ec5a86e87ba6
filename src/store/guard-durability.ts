const guarded = new WeakSet<object>()

/**
 * Makes a write without strict durability a bug that throws, in every realm that opens the archive: under
 * relaxed durability a transaction can be reported complete before it is on the disk.
 */
export function guardDurability(prototype: IDBDatabase = IDBDatabase.prototype): void {
  if (guarded.has(prototype)) return
  guarded.add(prototype)
  const transaction = Reflect.get<IDBDatabase, 'transaction'>(prototype, 'transaction')
  prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
    if (mode === 'readwrite' && options?.durability !== 'strict') {
      throw new Error('A write without strict durability was about to start')
    }
    return transaction.call(this, stores, mode, options)
  }
}
