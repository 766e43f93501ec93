import { plainName, type PlainName } from './history'
import type { SealedCommand } from './seal'

/**
 * What a command's name says in words of the office, and may have to be erased with the values it repeats: the number of
 * an entry or of several, the name of a file, a reason. What it says of registers, fields and counts stays, and so does
 * whose package was taken in: what a merge says must never be believed without its seal.
 */
const said = ['label', 'labels', 'file', 'reason'] as const

/** The words of a name. */
export function wordsOfName(name: SealedCommand['name']): readonly string[] {
  const plain = plainName(name)
  return said.flatMap((part) => textsIn(plain, part))
}

function textsIn(plain: PlainName, part: (typeof said)[number]): readonly string[] {
  switch (part) {
    case 'label':
      return 'label' in plain ? [plain.label] : []
    case 'labels':
      return 'labels' in plain ? plain.labels : []
    case 'file':
      return 'file' in plain ? [plain.file] : []
    case 'reason':
      return 'reason' in plain ? [plain.reason] : []
  }
}

/** The command without the words of its name; the chain stays whole, for it holds the digest of the name alone. */
export function eraseName(command: SealedCommand): SealedCommand {
  if (wordsOfName(command.name).every((words) => words === '')) return command
  const { name } = command
  const plain = withoutWords(plainName(name))
  const { previous, count, changes, name: digest, hash } = command.seal
  return {
    ...command,
    name: 'of' in name ? { ...name, name: plain } : { ...name, ...plain },
    seal: { previous, count, changes, name: digest, hash },
  }
}

/** Whether the words of a name are gone; only then may its seal lack the salt. */
export function hasErasedName({ name }: SealedCommand): boolean {
  const plain = plainName(name)
  if ('labels' in plain) return plain.labels.length === 0
  const words = wordsOfName(name)
  return words.length > 0 && words.every((one) => one === '')
}

function withoutWords(plain: PlainName): PlainName {
  if ('label' in plain) return { ...plain, label: '' }
  if ('labels' in plain) return { ...plain, labels: [] }
  if ('file' in plain) return { ...plain, file: '' }
  if ('reason' in plain) return { ...plain, reason: '' }
  return plain
}
