import { expect, it } from 'vitest'
import { periodInWords } from '#shared/engine/documents/period'

it.each([
  [{ from: '2025-01-01', to: '2025-12-31' }, 'za rok 2025'],
  [{ from: '2024-01-01', to: '2025-12-31' }, 'za lata 2024–2025'],
  [{ from: '2025-01-01', to: '2025-12-30' }, 'za okres od 1 stycznia 2025 r. do 30 grudnia 2025 r.'],
  [{ from: '2025-02-01', to: '2025-12-31' }, 'za okres od 1 lutego 2025 r. do 31 grudnia 2025 r.'],
  [{ from: '2025-01-01' }, 'za okres od 1 stycznia 2025 r.'],
  [{ to: '2025-12-31' }, 'za okres do 31 grudnia 2025 r.'],
  [{}, ''],
])('the period %j is said as %j', (period, words) => {
  expect(periodInWords(period)).toBe(words)
})
