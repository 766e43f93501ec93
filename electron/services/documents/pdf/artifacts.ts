/**
 * Marks what a page paints outside of the structure (the margin of the page, lines, grounds) as passed over by readers: PDF/UA-1
 * 7.1 asks that everything is either. Chromium leaves it unmarked, though it puts into the structure all that is content.
 */

const OPEN = '/Artifact BMC\n'
const CLOSE = '\nEMC'

/** White space and comments, strings in hexadecimal, marks, names, numbers and operators. */
const token =
  /[\0\t\n\f\r ]+|%[^\r\n]*|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[+\-.\d]+|[A-Za-z'"*][\w'"*]*/y

const paths = new Set(['m', 're'])
const painted = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 's', 'S'])
const alone = new Set(['Tj', 'TJ', "'", '"', 'sh'])

/**
 * A content stream with all it paints marked. `isOwn` tells of a form whether it marks its content itself; `undefined` where
 * the stream is not understood.
 */
export function markArtifacts(content: string, isOwn: (form: string) => boolean): string | undefined {
  let out = ''
  /** How far `content` is copied. */
  let copied = 0
  let depth = 0
  let operands: number | undefined
  let lastName = ''
  let path: number | undefined
  const wrap = (from: number, to: number) => {
    out += content.slice(copied, from) + OPEN + content.slice(from, to) + CLOSE
    copied = to
  }
  for (let at = 0; at < content.length;) {
    const end = content[at] === '(' ? endOfString(content, at) : endOfToken(content, at)
    if (end === undefined) return undefined
    const start = at
    const word = content.slice(start, end)
    at = end
    if (/^[\0\t\n\f\r %]/u.test(word)) continue
    if (!/^[A-Za-z'"*]/u.test(word) || word === 'true' || word === 'false' || word === 'null') {
      operands ??= start
      if (word.startsWith('/')) lastName = word
      continue
    }
    const from = operands ?? start
    operands = undefined
    // An image within the stream is not text.
    if (word === 'BI') return undefined
    if (word === 'BDC' || word === 'BMC') depth += 1
    else if (word === 'EMC') {
      if (depth === 0) return undefined
      depth -= 1
    } else if (depth === 0) {
      if (paths.has(word)) path ??= from
      else if (word === 'n') path = undefined
      else if (painted.has(word)) {
        wrap(path ?? from, end)
        path = undefined
      } else if (alone.has(word) || (word === 'Do' && !isOwn(lastName.slice(1)))) wrap(from, end)
    }
  }
  return depth === 0 ? out + content.slice(copied) : undefined
}

function endOfToken(content: string, at: number): number | undefined {
  token.lastIndex = at
  return token.test(content) ? token.lastIndex : undefined
}

function endOfString(content: string, at: number): number | undefined {
  let depth = 0
  for (let place = at; place < content.length; place += 1) {
    const character = content[place]
    if (character === '\\') place += 1
    else if (character === '(') depth += 1
    else if (character === ')') {
      depth -= 1
      if (depth === 0) return place + 1
    }
  }
  return undefined
}
