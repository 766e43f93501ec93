import { type ScopeLevel, sectionOfTag, valueOfTag } from './evaluate'
import { parseTag } from './tag'

/** What a line of a template prints, without a document around it: fields and conditions, no lists. */
export function tryLine(line: string, levels: readonly ScopeLevel[]): string {
  let printed = ''
  /** Whether what stands in each open condition is printed. */
  const open: boolean[] = []
  for (const [index, part] of line.split(/\{([^{}]*)\}/u).entries()) {
    const isPrinted = open.every((one) => one)
    if (index % 2 === 0) {
      if (isPrinted) printed += part
      continue
    }
    const tag = parseTag(part)
    if (tag?.kind === 'close') open.pop()
    else if (tag?.kind === 'open') {
      const section = sectionOfTag(tag, levels)
      open.push((section === true || (section !== false && section.length > 0)) !== tag.isInverted)
    } else if (tag !== undefined && isPrinted) printed += valueOfTag(tag, levels)
  }
  return printed
}
