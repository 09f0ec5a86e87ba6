import { create } from 'zustand'
import type { RoomFacts } from '@/core/room/room-facts'

/** How much room there was when it was last looked at; null before that. */
export const useRoom = create<{ readonly facts: RoomFacts | null }>()(() => ({ facts: null }))
