/**
 * Widths of characters in thousandths of the font size, as Arial (metrically Liberation Sans) draws them. An estimate
 * for laying out tables: Polish letters are as wide as their base letters.
 */
const widths: readonly (readonly [string, number])[] = [
  ["ijlłI|'.,:;!/ \u00a0", 280],
  ['ft()[]{}-\u2011r', 333],
  ['cksvxyzJ', 500],
  ['abdeghnopquLF0123456789§$?_–', 556],
  ['ABEKPSVXY&+=<>', 667],
  ['CDHNRUTZw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W%@—', 960],
]
const widthOf = new Map(widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)))
const WIDEST_COMMON = 722
const WIDEST = 960
const MM_PER_POINT = 25.4 / 72

/** Width in mm of a text set on one line in Arial of `points`; bold is taken as 7 % wider. */
export function textWidth(text: string, points: number, bold = false): number {
  let thousandths = 0
  for (const letter of text.normalize('NFD')) {
    if (letter >= '\u0300' && letter <= '\u036f') continue
    thousandths += widthOf.get(letter) ?? WIDEST_COMMON
  }
  return (thousandths / 1000) * points * MM_PER_POINT * (bold ? 1.07 : 1)
}

/** Parts of a text no line ends within: words, with what no-break spaces tie to them; hyphens and dashes end one. */
export function unbreakableParts(text: string): readonly string[] {
  return text.split(/[ \n\t]+|(?<=[\p{L}\p{N}][-–])(?=[\p{L}\p{N}])/u).filter((part) => part !== '')
}

/** Collects the widest word of many texts, such as all cells of a column; most of them are told by their length alone. */
export function widestWordOf() {
  let widest = ''
  let best = 0
  const mayBeWider = (text: string) => text.length * WIDEST * MM_PER_POINT > best * 1000
  return {
    add(text: string) {
      if (!mayBeWider(text)) return
      for (const part of unbreakableParts(text)) {
        if (!mayBeWider(part)) continue
        const width = textWidth(part, 1)
        if (width > best) [widest, best] = [part, width]
      }
    },
    get: () => widest,
  }
}
