import { expect, it } from 'vitest'
import { fileSize } from '#shared/program/attachments/fileSize'

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1 kB'],
  [10_571, '11 kB'],
  [999_499, '999 kB'],
  [999_600, '1 MB'],
  [1_250_000, '1,3 MB'],
  [128_400_000, '128 MB'],
  [2_500_000_000, '2,5 GB'],
])('%d bytes are %s', (bytes, printed) => {
  expect(fileSize(bytes, 'pl')).toBe(printed)
})
