import { caseFields } from '../../../model/caseFields'
import { defineRegister } from '../../../model/definition'
import { fieldsIn, layoutOf } from '../../../model/shorthand'

const { view, print } = layoutOf({ address: 170, capacity: 80, equipment: 170, hourly: 120, priceList: 170 })

/**
 * Halls the office lends or lets: size, equipment, price.
 */
export const rooms = defineRegister({
  id: 'rooms',
  icon: 'folder',
  group: 'promotion',
  profiles: ['selfGovernment', 'social', 'organisations', 'foreign'],
  sections: ['room', 'office'],
  title: 'name',
  key: 'name',
  order: ['name'],
  knownBy: { names: ['name'] },
  importKeys: ['name'],
  fields: [
    ...fieldsIn('room', 'public', [
      { id: 'name', type: 'text', required: true, unique: true, wide: true, aliases: ['nazwa', 'sala', 'obiekt'] },
      { id: 'address', type: 'text', aliases: ['adres', 'gdzie'] },
      { id: 'capacity', type: 'integer', aliases: ['pojemność', 'liczba miejsc'] },
      { id: 'equipment', type: 'text', wide: true, aliases: ['wyposażenie'] },
      { id: 'hourly', type: 'money', aliases: ['cena za godzinę', 'stawka'] },
      { id: 'priceList', type: 'text', complete: true, aliases: ['cennik', 'zarządzenie'] },
      { id: 'buffer', type: 'integer', aliases: ['przerwa techniczna'] },
    ]),
    ...fieldsIn('office', 'private', [{ id: 'contact', type: 'text', aliases: ['kontakt', 'opiekun', 'telefon'] }]),
    ...caseFields('office'),
  ],
  views: [view('all', ['name', 'address', 'capacity', 'equipment', 'hourly', 'priceList'], 'name')],
  print,
})
