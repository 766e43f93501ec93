import { defineRegister } from '../../../model/definition'
import { itemKinds } from '../agendaItems/definition'
import { meetingKinds } from '../meetings/definition'

/** Agendas the council begins its meetings with: fixed items in their order, put into a new meeting in one step. */
export const agendaTemplates = defineRegister({
  id: 'agendaTemplates',
  icon: 'list',
  group: 'council',
  sections: ['agenda', 'office'],
  title: 'name',
  key: 'name',
  order: ['name'],
  importKeys: ['name'],
  fields: [
    {
      id: 'name',
      type: 'text',
      section: 'agenda',
      privacy: 'public',
      required: true,
      wide: true,
      unique: true,
      aliases: ['nazwa', 'wzór'],
    },
    // The meetings it is offered for first.
    { id: 'kind', type: 'choice', section: 'agenda', privacy: 'public', choices: meetingKinds, aliases: ['rodzaj'] },
    {
      id: 'items',
      type: 'rows',
      section: 'agenda',
      privacy: 'public',
      required: true,
      wide: true,
      columns: [
        { id: 'title', type: 'text', section: 'agenda', privacy: 'public', aliases: ['tytuł', 'punkt'] },
        { id: 'kind', type: 'choice', section: 'agenda', privacy: 'public', choices: itemKinds },
      ],
    },
    { id: 'remarks', type: 'longText', section: 'office', privacy: 'office', wide: true, aliases: ['uwagi'] },
  ],
  views: [
    {
      id: 'all',
      columns: [{ field: 'name', width: 260 }, { field: 'kind', width: 150 }, { field: 'items' }],
      filters: [],
      sort: [{ field: 'name', direction: 'ascending' }],
    },
  ],
  print: { orientation: 'portrait', widths: { name: 50, kind: 30 } },
})
