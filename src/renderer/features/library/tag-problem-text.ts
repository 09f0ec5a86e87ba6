import type { TagProblem } from '@/core/tag/tag-outcome'

/** Why a tag cannot be renamed, moved or merged, in words that say what to do. */
export function tagProblemText(problem: TagProblem, name: string): string {
  switch (problem.kind) {
    case 'empty-name':
      return 'Type a name without /. To nest a tag, drag it onto another one, or choose “Move into…” in its menu.'
    case 'name-taken':
      return `There is already a tag “${name}” in this place. Merge the two, or choose another name.`
    case 'own-descendant':
      return 'A tag cannot stand inside itself. Choose a tag outside of it.'
  }
}
