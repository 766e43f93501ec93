import { describe, expect, it } from 'vitest'
import { findPersonal } from '#shared/engine/publication/detector'
import { KnownNames } from '#shared/engine/publication/names'

const names = new KnownNames(['Kunegunda Brzęczyszczykiewicz', 'Gołąb Nikodem'])

// A text of eighty pages, as long as is read of a file: no pattern may take more than its length, whatever stands in it.
describe('looking through a long text takes as long as it is', () => {
  it.each([
    ['digits', '1234567890 '],
    ['digits without a blank', '1234567890'],
    ['capitals', 'Jan Kowalski Rada '],
    ['one run of capitals', 'A'],
    ['words', 'zamieszkały w miejscowości ul. '],
    ['addresses', 'ul. Lipowa '],
    ['mails', 'a.a.a.a@'],
    ['blanks', ' '],
    ['phones', 'tel. 600 '],
  ])('%s', (_, part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length))
    // A quarter of a second on a quiet machine; a pattern that tries every way to share a text out takes hours, and the
    // limit of every test ends it.
    expect(findPersonal(text, { names, isFile: true }).length).toBeLessThan(text.length)
  })
})
