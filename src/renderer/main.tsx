import { beginSearchWorker } from './session/search-worker'

// Its script is read beside the window's own, so that what is typed first is answered soon.
beginSearchWorker()
void import('./window')
