// Draws the program's mark into every format the installers need: `node assets/icons/draw.mjs`. Deterministic: the same
// bytes on every machine, so the files can be checked in and compared. The mark stands in mark.svg, 28 units wide.
import { deflateSync } from 'node:zlib'
import { writeFileSync } from 'node:fs'

const accent = [0x1b, 0x4f, 0x8f]
const units = 28
const corner = 7
const half = 1.2 // half of the stroke
const samples = 4 // per pixel and direction

/** Distance from a point to the line between two points. */
function toLine(x, y, [ax, ay], [bx, by]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}

/** Distance to the stroke of the letter R: stem, bow (a half circle) and leg. */
function toLetter(x, y) {
  const bow = x >= 16.5 ? Math.abs(Math.hypot(x - 16.5, y - 11.2) - 4.2) : Infinity
  return Math.min(
    toLine(x, y, [8, 21], [8, 7]),
    toLine(x, y, [8, 7], [16.5, 7]),
    bow,
    toLine(x, y, [16.5, 15.4], [8, 15.4]),
    toLine(x, y, [14, 15.4], [20, 21]),
  )
}

function inSquare(x, y) {
  const dx = Math.max(corner - x, x - (units - corner), 0)
  const dy = Math.max(corner - y, y - (units - corner), 0)
  return Math.hypot(dx, dy) <= corner
}

/** RGBA pixels of the mark. */
function pixels(size) {
  const data = Buffer.alloc(size * size * 4)
  const step = units / (size * samples)
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      let covered = 0
      let white = 0
      for (let n = 0; n < samples * samples; n++) {
        const x = (column * samples + (n % samples) + 0.5) * step
        const y = (row * samples + Math.floor(n / samples) + 0.5) * step
        if (!inSquare(x, y)) continue
        covered++
        if (toLetter(x, y) <= half) white++
      }
      const at = (row * size + column) * 4
      const share = covered === 0 ? 0 : white / covered
      accent.forEach((value, channel) => {
        data[at + channel] = Math.round(value + (255 - value) * share)
      })
      data[at + 3] = Math.round((covered / samples ** 2) * 255)
    }
  }
  return data
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
function crc(buffer) {
  let c = 0xffffffff
  for (const byte of buffer) c = crcTable[(c ^ byte) & 0xff] ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

/** A PNG file (ISO/IEC 15948), 8-bit RGBA. */
function png(size) {
  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const framed = Buffer.alloc(body.length + 8)
    framed.writeUInt32BE(data.length, 0)
    body.copy(framed, 4)
    framed.writeUInt32BE(crc(body), body.length + 4)
    return framed
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const raw = pixels(size)
  const lines = Buffer.alloc(size * (size * 4 + 1))
  for (let row = 0; row < size; row++) raw.copy(lines, row * (size * 4 + 1) + 1, row * size * 4, (row + 1) * size * 4)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A Windows icon that holds PNGs (Windows Vista and later). */
function ico(images) {
  const head = Buffer.alloc(6 + images.length * 16)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(images.length, 4)
  let offset = head.length
  images.forEach(({ size, data }, n) => {
    const at = 6 + n * 16
    head[at] = head[at + 1] = size === 256 ? 0 : size
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(data.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += data.length
  })
  return Buffer.concat([head, ...images.map(({ data }) => data)])
}

/** A macOS icon that holds PNGs, by Apple's type codes. */
function icns(images) {
  const entries = images.map(({ type, data }) => {
    const head = Buffer.alloc(8)
    head.write(type, 0, 'latin1')
    head.writeUInt32BE(data.length + 8, 4)
    return Buffer.concat([head, data])
  })
  const head = Buffer.alloc(8)
  head.write('icns', 0, 'latin1')
  head.writeUInt32BE(
    entries.reduce((sum, { length }) => sum + length, 8),
    4,
  )
  return Buffer.concat([head, ...entries])
}

const write = (name, data) => writeFileSync(new URL(name, import.meta.url), data)
const drawn = new Map([16, 24, 32, 48, 64, 128, 256, 512, 1024].map((size) => [size, png(size)]))
for (const size of [16, 32, 48, 64, 128, 256, 512]) write(`${size}x${size}.png`, drawn.get(size))
write('icon.ico', ico([16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, data: drawn.get(size) }))))
write(
  'icon.icns',
  icns([
    { type: 'ic11', data: drawn.get(32) },
    { type: 'ic07', data: drawn.get(128) },
    { type: 'ic08', data: drawn.get(256) },
    { type: 'ic09', data: drawn.get(512) },
    { type: 'ic10', data: drawn.get(1024) },
  ]),
)
