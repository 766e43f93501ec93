import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { registerHelp } from '#shared/engine/help/registerHelp'
import { textsOf } from '#shared/text/texts'

const helpOf = (language: 'pl' | 'en', id: string) => {
  const { help, register } = textsOf(language, catalogue)
  const definition = catalogue.of(id)
  return { definition, ...registerHelp(definition, register(id), help) }
}

describe.each(catalogue.registers.map(({ id }) => id))('help of %s', (id) => {
  it.each(['pl', 'en'] as const)('follows the form and names the law of every deadline, in %s', (language) => {
    const { definition, sections, clocks } = helpOf(language, id)
    const shown = sections.flatMap(({ fields }) => fields.map((field) => field.id))
    const order = definition.sections.flatMap((section) =>
      definition.fields.filter((field) => field.section === section).map((field) => field.id),
    )
    expect(shown).toEqual(order.filter((field) => shown.includes(field)))
    expect(clocks).toHaveLength((definition.clocks ?? []).length + (definition.windows ?? []).length)
    for (const { article } of clocks) expect(article).not.toBe('')
    for (const note of sections.flatMap(({ fields }) => fields.flatMap(({ notes }) => notes)))
      expect(note).toMatch(/[.!?…]$/u)
  })
})

describe('help of a field', () => {
  const notes = (field: string) =>
    helpOf('pl', 'interpellations')
      .sections.flatMap(({ fields }) => fields)
      .find(({ id }) => id === field)?.notes ?? []

  it.each([
    ['receivedOn', 'Od tego dnia biegnie 14 dni na odpowiedź.'],
    ['forwardedOn', 'Ta data spełnia termin: Przekazanie wójtowi.'],
    ['replies', 'Ta data spełnia termin: Odpowiedź.'],
    ['kind', 'Do wyboru: interpelacja, zapytanie, wniosek.'],
    ['filedOn', 'Data: 1.2.26, dziś, +14.'],
    ['status', 'Program oblicza sam z pozostałych pól.'],
  ])('%s says: %s', (field, note) => {
    expect(notes(field)).toContain(note)
  })

  it('leaves out what only serves the program', () => {
    for (const field of ['overruled', 'snoozed', 'passedOn', 'silenced']) expect(notes(field), field).toEqual([])
  })
})
