import { defineRegister } from '../../model/definition'

/**
 * Templates of papers the office made its own, one record each, so that they have history, undo, merging, packages and backups
 * like everything else; the DOCX is an attached file. The program keeps them for itself; they are edited on a screen of their
 * own (`renderer/features/templates`).
 */
export const templates = defineRegister({
  id: 'templates',
  icon: 'document',
  internal: true,
  sections: ['template'],
  title: 'name',
  key: 'name',
  order: ['name'],
  fields: [
    { id: 'name', type: 'text', section: 'template', privacy: 'office', required: true },
    /** The paper it stands in for, e.g. `forwarding.interpellations`; of a new one `own.<id>`. */
    { id: 'paper', type: 'text', section: 'template', privacy: 'office', required: true },
    /** Id of the register it is about, or the desk. */
    { id: 'about', type: 'text', section: 'template', privacy: 'office', required: true },
    { id: 'file', type: 'files', section: 'template', privacy: 'office' },
    { id: 'version', type: 'integer', section: 'template', privacy: 'office' },
    /** Keys of the names it uses, one a line: what has to be read to fill it. */
    { id: 'used', type: 'longText', section: 'template', privacy: 'office' },
  ],
  views: [{ id: 'all', columns: [{ field: 'name' }], filters: [], sort: [{ field: 'name', direction: 'ascending' }] }],
  print: { orientation: 'portrait', widths: {} },
})
