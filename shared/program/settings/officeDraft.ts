import { z } from 'zod'
import { sameValue } from '../../engine/history/history'
import { checkPattern } from '../../core/actNumbers/pattern'
import { numberingSchema, type Office, officeSchema, registerNumberingSchema } from '../../model/office'

/** What stands in a cell of the terms while it is typed: also text that is no number or day, and nothing at all. */
const typedSchema = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ unread: z.string() })]).optional()
const typedTermSchema = z.strictObject({ number: typedSchema, from: typedSchema, to: typedSchema })
export type TypedTerm = z.infer<typeof typedTermSchema>

/** Settings of the office as they are typed, field by field; a logo of `null` was taken away. */
const typedOfficeSchema = officeSchema.extend({
  numbering: numberingSchema.extend({ pattern: z.string() }),
  numberings: z.record(z.string(), registerNumberingSchema.extend({ patterns: z.record(z.string(), z.string()) })),
  departments: z.array(z.string()),
  terms: z.array(typedTermSchema),
  // The picture itself is checked when it is saved, not at every key.
  logo: officeSchema.shape.logo.unwrap().extend({ base64: z.string() }).nullable().optional(),
})
export type TypedOffice = z.infer<typeof typedOfficeSchema>

/** Fields that were typed and not saved. */
export const officeDraftSchema = typedOfficeSchema.partial()
export type OfficeDraft = z.infer<typeof officeDraftSchema>

/** The office as the form shows it: what is stored, with what was typed over it. */
export function typedOffice(office: Office, draft: OfficeDraft): TypedOffice {
  return typedOfficeSchema.parse({ ...office, ...draft })
}

/** What of a draft differs from what is stored. */
export function changesIn(office: Office, draft: OfficeDraft): OfficeDraft {
  const stored = new Map<string, unknown>(Object.entries(office))
  return Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => !sameValue(stored.get(field) ?? null, value ?? null)),
  )
}

/** The office to be stored; `undefined` while something typed is not valid. */
export function readOfficeDraft(typed: TypedOffice): Office | undefined {
  const patterns = [typed.numbering, ...Object.values(typed.numberings)].flatMap((numbering) =>
    'pattern' in numbering ? [numbering.pattern] : Object.values(numbering.patterns),
  )
  if (!patterns.every((pattern) => checkPattern(pattern).ok)) return undefined
  const { logo, ...rest } = typed
  const { data } = officeSchema.safeParse({
    ...rest,
    terms: typed.terms.map(({ number, from, to }) => ({ number, from, ...(to === undefined ? {} : { to }) })),
    ...(logo === undefined || logo === null ? {} : { logo }),
  })
  return data?.terms.every(({ from, to }) => to === undefined || from <= to) === true ? data : undefined
}

/** What is wrong in the line of one term. */
export function termProblems({ number, from, to }: TypedTerm): {
  readonly number: boolean
  readonly from: boolean
  readonly to: 'noDay' | 'beforeStart' | undefined
} {
  const { shape } = officeSchema.shape.terms.element
  const fromFits = shape.from.safeParse(from).success
  const toFits = shape.to.safeParse(to).success
  return {
    number: !shape.number.safeParse(number).success,
    from: !fromFits,
    to: !toFits
      ? 'noDay'
      : fromFits && typeof to === 'string' && typeof from === 'string' && to < from
        ? 'beforeStart'
        : undefined,
  }
}
