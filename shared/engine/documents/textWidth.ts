/**
 * Widths of characters in thousandths of the font size, as Arial (metrically Liberation Sans) draws them. An estimate
 * for laying out tables: Polish letters are as wide as their base letters.
 */
const widths: readonly (readonly [string, number])[] = [
  ["ijlłI|'.,:;!/ \u00a0", 280],
  ['ft()[]{}-r', 333],
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

/** Width in mm of the widest word of a text, i.e. what a column needs so that no word is broken. */
export function widestWord(text: string, points: number, bold = false): number {
  return Math.max(0, ...text.split(/[ \n\t]+/).map((word) => textWidth(word, points, bold)))
}
