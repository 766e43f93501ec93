import { documentModelSchema } from '#shared/engine/documents/model'

/** The smallest document with a register in it. */
export const smallDocument = documentModelSchema.parse({
  title: 'Rejestr uchwał',
  subject: '',
  author: 'Urząd',
  language: 'pl-PL',
  page: { orientation: 'landscape', marginMm: 20 },
  font: 'Arial',
  letterhead: { lines: [] },
  footer: '',
  blocks: [{ kind: 'register', columns: [{ heading: 'Numer', width: 40 }] }],
})
