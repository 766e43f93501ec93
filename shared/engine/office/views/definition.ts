import { defineRegister } from '../../../model/definition'

/**
 * Views the office saved, one record each: they have history, undo, merging, packages and backups like everything else.
 * The program keeps them for itself; a clerk meets them as tabs of their register.
 */
export const savedViews = defineRegister({
  id: 'savedViews',
  icon: 'list',
  internal: true,
  sections: ['view'],
  title: 'name',
  key: 'name',
  order: ['name'],
  fields: [
    { id: 'name', type: 'text', section: 'view', privacy: 'office', required: true },
    /** Its register, columns, filters, order and grouping (`savedView.ts`). */
    { id: 'view', type: 'longText', section: 'view', privacy: 'office', json: true },
    /** Whom it is for, where it is not everybody's. */
    { id: 'person', type: 'text', section: 'view', privacy: 'office' },
  ],
  views: [{ id: 'all', columns: [{ field: 'name' }], filters: [], sort: [{ field: 'name', direction: 'ascending' }] }],
  print: { orientation: 'portrait', widths: {} },
})
