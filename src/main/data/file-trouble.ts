const troubles: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space, or choose another disk.',
  EDQUOT: 'Your share of the disk is used up. Free some space, or choose another disk.',
  EACCES: 'This account is not allowed to. Choose another folder, or change the permissions.',
  EPERM: 'This account is not allowed to. Choose another folder, or change the permissions.',
  EROFS: 'That disk can only be read. Choose another one.',
  EBUSY: 'Another program is using it. Close it there, and try again.',
  ETXTBSY: 'Another program is using it. Close it there, and try again.',
  ENOENT: 'It is no longer there. It may have been moved, renamed or deleted.',
  ENOTDIR: 'Its folder is no longer there. It may have been moved, renamed or deleted.',
  EISDIR: 'That is a folder, not a file.',
  ENAMETOOLONG: 'The name is too long. Choose a shorter one.',
  EIO: 'The disk reported an error. Try again, or use another disk.',
  EFBIG: 'That disk does not take files of this size. Choose another one.',
  EMFILE: 'Too many files are open on this computer. Close some programs, and try again.',
  ENFILE: 'Too many files are open on this computer. Close some programs, and try again.',
}

/** What is new is written beside what was there, and then put in its place: only that is refused where the file is held. */
const held =
  'The file may be open in another program, or not yours to replace. Close it there and try again, or choose another name.'

/** What an error of the file system means and what to do, in one or two plain sentences. */
export function fileTrouble(error: unknown): string {
  const code = errorCode(error)
  // Windows gives these, and not EBUSY, for a file that another program holds open.
  if ((code === 'EPERM' || code === 'EACCES') && isOfRename(error)) return held
  return troubles[code] ?? `The system reported an error${code === '' ? '' : ` (${code})`}. Try again.`
}

/** `ENOENT` and the like; '' for what is not an error of the file system. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

const isOfRename = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'rename'
