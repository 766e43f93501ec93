/**
 * Identifiers in a template that must be its only ones. What is repeated would repeat them too, and Word calls such a file
 * damaged or drops what bears one twice.
 */

/** Those of paragraphs lead to remarks, which a template has none of; those of content controls and their bindings are Word's own. */
const spare = [
  /\s\w+:(?:paraId|textId)="[^"]*"/gu,
  /<w:id w:val="-?\d+"\s*\/>/gu,
  // Word would put what is kept elsewhere in the file in place of what was filled in.
  /<(\w+):dataBinding\b[^>]*(?:\/>|>\s*<\/\1:dataBinding>)/gu,
]

/** A part without identifiers nothing asks for. */
export function withoutSpareIdentifiers(xml: string): string {
  return spare.reduce((sofar, pattern) => sofar.replace(pattern, ''), xml)
}

/** A part whose pictures and bookmarks are told apart; the first of those that bear one identifier keeps it and its name. */
export function toldApart(xml: string): string {
  return bookmarksApart(picturesApart(xml))
}

const largest = (ids: Iterable<string>) => Array.from(ids, Number).reduce((most, id) => Math.max(most, id), 0)

/** Gives a second one of an identifier a fresh one. */
function startFresh(ids: readonly string[]) {
  const taken = new Set<string>()
  let next = largest(ids)
  return (id: string): string => {
    const own = taken.has(id) ? String(++next) : id
    taken.add(own)
    return own
  }
}

const idsOf = (xml: string, pattern: RegExp): readonly string[] =>
  Array.from(xml.matchAll(pattern), ([, , id = '']) => id)

function picturesApart(xml: string): string {
  const pattern = /(<wp:docPr\b[^>]*?\sid=")(\d+)(?=")/gu
  const ids = idsOf(xml, pattern)
  if (new Set(ids).size === ids.length) return xml
  const fresh = startFresh(ids)
  return xml.replace(pattern, (_whole, before: string, id: string) => before + fresh(id))
}

function bookmarksApart(xml: string): string {
  const ids = idsOf(xml, /(<w:bookmarkStart\b[^>]*?\sw:id=")(\d+)(?=")/gu)
  if (new Set(ids).size === ids.length) return xml
  const fresh = startFresh(ids)
  /** The identifier the last one that began under this one was given. */
  const given = new Map<string, string>()
  return xml.replace(/<w:bookmark(Start|End)\b[^>]*>/gu, (tag: string, edge: string) => {
    const id = /\sw:id="(\d+)"/u.exec(tag)?.[1]
    if (id === undefined) return tag
    const own = edge === 'Start' ? fresh(id) : (given.get(id) ?? id)
    if (edge === 'Start') given.set(id, own)
    const renamed = tag.replace(/(\sw:id=")\d+/u, `$1${own}`)
    return own === id ? renamed : renamed.replace(/(\sw:name="[^"]{0,30})[^"]*/u, `$1_${own}`)
  })
}

/** Parts whose notes have each a mark of its own: of one marked several times there are as many. */
export function notesApart(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const all = new Map(parts)
  for (const kind of ['footnote', 'endnote']) {
    const [body, notes] = ['word/document.xml', `word/${kind}s.xml`].map((name) => all.get(name) ?? '')
    const pattern = new RegExp(`(<w:${kind}Reference\\b[^>]*?\\sw:id=")(\\d+)(?=")`, 'gu')
    const ids = idsOf(body ?? '', pattern)
    if (body === undefined || notes === undefined || new Set(ids).size === ids.length) continue
    const fresh = startFresh([...ids, ...idsOf(notes, new RegExp(`(<w:${kind}\\b[^>]*?\\sw:id=")(\\d+)(?=")`, 'gu'))])
    const copies: string[] = []
    const marked = body.replace(pattern, (_whole, before: string, id: string) => {
      const own = fresh(id)
      const note =
        own === id ? undefined : new RegExp(`<w:${kind}\\b[^>]*?\\sw:id="${id}".*?</w:${kind}>`, 'su').exec(notes)
      if (note !== null && note !== undefined) copies.push(note[0].replace(/(\sw:id=")\d+/u, `$1${own}`))
      return before + own
    })
    all.set('word/document.xml', marked)
    all.set(`word/${kind}s.xml`, notes.replace(`</w:${kind}s>`, `${copies.join('')}</w:${kind}s>`))
  }
  return all
}
