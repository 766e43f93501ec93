import { z } from 'zod'

/** Where in a template something stands, as a person counts: from one. */
export const templatePlaceSchema = z.strictObject({
  part: z.enum(['body', 'header', 'footer', 'note']),
  paragraph: z.int().positive(),
  /** The innermost table, its row and cell. */
  table: z.strictObject({ table: z.int(), row: z.int(), cell: z.int() }).optional(),
  textBox: z.literal(true).optional(),
})
export type TemplatePlace = z.infer<typeof templatePlaceSchema>

/** Why a file is not taken as a template, whatever it says. */
export const templateRefusals = [
  /** Not a Word document (DOCX). */
  'notDocx',
  'damaged',
  /** Larger than a template may be, packed or unpacked. */
  'tooLarge',
  /** Nested deeper than any paper, or taking longer to read. */
  'tooComplex',
  'encrypted',
  /** Macros, controls, embedded objects. */
  'runs',
  /** Leads outside the file: linked pictures, an attached template, frames, data of a mail merge. */
  'external',
  /** Codes of fields that fetch something or start a program. */
  'fieldCode',
  /** Declarations of types or entities in its XML. */
  'entities',
  /** Changes that wait for somebody to accept them: it would not be known which text is meant. */
  'trackedChanges',
  /** Remarks of whoever wrote it: every paper would carry them out of the office. */
  'comments',
] as const
export type TemplateRefusal = (typeof templateRefusals)[number]

/** What was found in a file: its tags in their order, or why it is refused. */
export const templateInspectionSchema = z.union([
  z.strictObject({
    tags: z.array(
      z.strictObject({
        /** What stands between the braces; of a brace without its other one the text behind it. */
        text: z.string().max(2_000),
        isBroken: z.literal(true).optional(),
        place: templatePlaceSchema,
      }),
    ),
  }),
  z.strictObject({
    refused: z.enum(templateRefusals),
    /** The part of the file, the code or the address it is about. */
    detail: z.string().max(300),
    place: templatePlaceSchema.optional(),
  }),
])
export type TemplateInspection = z.infer<typeof templateInspectionSchema>
export type FoundTag = Extract<TemplateInspection, { readonly tags: unknown }>['tags'][number]
