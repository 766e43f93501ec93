/** Digits of three by five dots, row by row from the top. */
const digits = [
  '111101101101111',
  '010110010010111',
  '111001111100111',
  '111001111001111',
  '101101111001001',
  '111100111001111',
  '111100111101111',
  '111001001001001',
  '111101111101111',
  '111101111001111',
] as const

/** Side of the picture in dots of the screen: Windows shows it at half of it, or whole on a dense screen. */
export const badgeSide = 32
const red = [0x1f, 0x26, 0xc4, 0xff] as const
const white = [0xff, 0xff, 0xff, 0xff] as const

/** A red disc with a number in white, as rows of BGRA pixels; more than 99 is 99, for no more fits. */
export function badgePicture(count: number): Uint8Array {
  const pixels = new Uint8Array(badgeSide * badgeSide * 4)
  const paint = (x: number, y: number, colour: readonly number[]) => pixels.set(colour, (y * badgeSide + x) * 4)
  const middle = (badgeSide - 1) / 2
  for (let y = 0; y < badgeSide; y++)
    for (let x = 0; x < badgeSide; x++) if (Math.hypot(x - middle, y - middle) <= badgeSide / 2) paint(x, y, red)
  const text = String(Math.min(99, Math.max(0, Math.trunc(count))))
  // Two digits are drawn smaller, or their corners would stand outside the disc.
  const dot = text.length === 1 ? 4 : 3
  const width = (text.length * 4 - 1) * dot
  const left = Math.round((badgeSide - width) / 2)
  const top = Math.round((badgeSide - 5 * dot) / 2)
  Array.from(text).forEach((character, place) => {
    Array.from(digits[Number(character)] ?? '').forEach((filled, index) => {
      if (filled !== '1') return
      const x = left + (place * 4 + (index % 3)) * dot
      const y = top + Math.floor(index / 3) * dot
      for (let dy = 0; dy < dot; dy++) for (let dx = 0; dx < dot; dx++) paint(x + dx, y + dy, white)
    })
  })
  return pixels
}
