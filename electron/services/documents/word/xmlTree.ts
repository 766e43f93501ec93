import { walk } from '../../templates/guardPackage'

/** An element of a part of a Word file, with what stands in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

/** Reads a part as a tree; one that is no XML, or nested beyond reason, is refused as in a template. */
export function xmlTree(xml: string, part: string): XmlElement {
  const top: (XmlElement | string)[] = []
  const open: (XmlElement | string)[][] = [top]
  walk(xml, part, {
    open({ name, attributes }) {
      const children: (XmlElement | string)[] = []
      open.at(-1)?.push({ name, attributes, children })
      open.push(children)
    },
    close: () => void open.pop(),
    text: (text) => open.at(-1)?.push(text),
  })
  return elementsOf({ name: '', attributes: {}, children: top })[0] ?? { name: '', attributes: {}, children: [] }
}

export function elementsOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  return (element?.children ?? []).flatMap((one) =>
    typeof one !== 'string' && (name === undefined || one.name === name) ? [one] : [],
  )
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element, name)[0]
}

/** The first element of that name, however deep. */
export function findIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const one of elementsOf(element)) {
    const found = one.name === name ? one : findIn(one, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** What the child of that name is set to. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}

export function textIn(element: XmlElement): string {
  return element.children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('')
}
