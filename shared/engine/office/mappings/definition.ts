import { defineRegister } from '../../../model/definition'

/**
 * Where the columns of files of one shape went the last time, one record for each shape, so that what one clerk taught the
 * program the others need not. The program keeps them for itself; a clerk meets them as „jak ostatnio” in an import.
 */
export const importMappings = defineRegister({
  id: 'importMappings',
  icon: 'list',
  internal: true,
  sections: ['mapping'],
  title: 'shape',
  key: 'shape',
  order: ['shape'],
  fields: [
    /** The register and the headings of the file (`shapeKey`). */
    { id: 'shape', type: 'longText', section: 'mapping', privacy: 'office', required: true },
    /** The fields its columns went to, and those that told its rows apart (`rememberedMapping.ts`). */
    { id: 'mapping', type: 'longText', section: 'mapping', privacy: 'office', json: true },
  ],
  views: [
    { id: 'all', columns: [{ field: 'shape' }], filters: [], sort: [{ field: 'shape', direction: 'ascending' }] },
  ],
  print: { orientation: 'portrait', widths: {} },
})
