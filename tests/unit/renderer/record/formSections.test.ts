import { describe, expect, it } from 'vitest'
import { formSections } from '#renderer/features/record/formSections'
import { catalogue } from '#shared/catalogue'
import { textsOf } from '#shared/text/texts'

const { register, app } = textsOf('pl', catalogue)
const label = app.pane.carried

describe.each(catalogue.registers.filter(({ carry = [] }) => carry.length > 0).map(({ id }) => id))('%s', (id) => {
  const definition = catalogue.of(id)
  const carry = definition.carry ?? []
  const sectionsOf = (fields: readonly string[]) =>
    formSections({ definition, text: register(id), values: {}, seen: (field) => field, carried: { fields, label } })
  const all = (fields: readonly string[]) =>
    sectionsOf(fields).flatMap((section) => section.fields.map((field) => field.id))

  it('keeps what was taken over behind what has to be typed, each field once', () => {
    const order = all(carry)
    expect(order.toSorted()).toEqual(all([]).toSorted())
    expect(order.slice(-carry.length).toSorted()).toEqual(carry.toSorted())
    expect(sectionsOf(carry).at(-1)?.label).toBe(label)
    expect(sectionsOf(carry).every(({ fields }) => fields.length > 0)).toBe(true)
  })

  it('has the sections of the register alone where nothing was taken over', () => {
    expect(sectionsOf([]).map((section) => section.id)).toEqual(
      definition.sections.filter((section) => sectionsOf([]).some((shown) => shown.id === section)),
    )
  })
})
