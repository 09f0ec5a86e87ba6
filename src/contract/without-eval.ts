import { z } from 'zod'

// The first import of each worker and of the window: the content security policy forbids code made of strings, which zod would
// try once in each of them. It falls back by itself, but what the engine then reports of it has the whole script parsed anew
// for the place: some 20 ms of each start.
z.config({ jitless: true })
