import { describe, expect, it } from 'vitest'
import { splitPersons } from '#shared/core/people/persons'

describe('splitPersons', () => {
  it.each([
    ['Agnieszka Dusza i Izabela Duchnowska', ['Agnieszka Dusza', 'Izabela Duchnowska']],
    ['Anna Nowak, Jan  Kowalski', ['Anna Nowak', 'Jan Kowalski']],
    ['Anna Nowak\r\nJan Kowalski;Kowalska-Nowak Ewa', ['Anna Nowak', 'Jan Kowalski', 'Kowalska-Nowak Ewa']],
    ['Karol Igor', ['Karol Igor']],
    ['Jan Nowak, prof. UG', ['Jan Nowak, prof. UG']],
    ['XY', ['XY']],
    ['Anna Nowak oraz Jan Kowalski', ['Anna Nowak', 'Jan Kowalski']],
    [' ,; ', []],
    ['', []],
  ])('%j', (text, names) => expect(splitPersons(text)).toEqual(names))
})
