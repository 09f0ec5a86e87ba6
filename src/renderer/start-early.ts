import { startSearchWorker } from './session/search-worker'

// Before any other code of the window: a module of its own, since what a module imports runs before it.
startSearchWorker()
