import { defineRegister } from '../../model/definition'

/** What a field the office defines may hold (`ownRegister.ts` says what each becomes). */
export const ownFieldTypes = [
  'text',
  'longText',
  'number',
  'caseSign',
  'date',
  'instant',
  'choice',
  'multiChoice',
  'persons',
  'integer',
  'money',
  'boolean',
  'links',
  'files',
  'rows',
  'computed',
] as const
export type OwnFieldType = (typeof ownFieldTypes)[number]

/** How a computed field comes about (`rules.ts`). */
export const ownRuleKinds = ['state', 'text', 'days', 'count', 'sum'] as const

export const ownPrivacy = ['public', 'office', 'private', 'special'] as const
export const ownUnits = ['days', 'workingDays', 'months'] as const
/** How a view chooses entries by a field (`views.ts`). */
export const ownFilterKinds = ['filled', 'empty', 'oneOf'] as const

/**
 * Registers the office defines itself, one record each: what a definition is stands in a record, so that it has history,
 * undo, merging, packages and backups like everything else. The program keeps it for itself; it is edited on a screen of
 * its own (`renderer/registers/own`).
 */
export const definitions = defineRegister({
  id: 'definitions',
  icon: 'list',
  internal: true,
  sections: ['register', 'fields', 'clocks', 'views', 'changes'],
  title: 'name',
  key: 'name',
  order: ['name'],
  fields: [
    { id: 'name', type: 'text', section: 'register', privacy: 'office', required: true },
    { id: 'purpose', type: 'longText', section: 'register', privacy: 'office', wide: true },
    /** Field that names an entry; the first one where none is named. */
    { id: 'key', type: 'text', section: 'register', privacy: 'office' },
    /** Field that says what an entry is about. */
    { id: 'title', type: 'text', section: 'register', privacy: 'office' },
    {
      id: 'orientation',
      type: 'choice',
      section: 'register',
      privacy: 'office',
      choices: ['portrait', 'landscape'],
    },
    /** How entries are numbered where there is a field for the number and one for a day. */
    { id: 'pattern', type: 'text', section: 'register', privacy: 'office' },
    { id: 'counter', type: 'choice', section: 'register', privacy: 'office', choices: ['year', 'term'] },
    {
      id: 'fields',
      type: 'rows',
      section: 'fields',
      privacy: 'office',
      wide: true,
      ownScreen: true,
      columns: [
        { id: 'id', type: 'text', section: 'fields', privacy: 'office', reference: true },
        { id: 'label', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'type', type: 'choice', section: 'fields', privacy: 'office', choices: ownFieldTypes },
        { id: 'section', type: 'text', section: 'fields', privacy: 'office' },
        /** The field of rows it is a column of. */
        { id: 'within', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'privacy', type: 'choice', section: 'fields', privacy: 'office', choices: ownPrivacy },
        { id: 'required', type: 'boolean', section: 'fields', privacy: 'office' },
        /** Required only where this field is filled in, or has this value. */
        { id: 'requiredWhen', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'requiredIs', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'unique', type: 'boolean', section: 'fields', privacy: 'office' },
        /** Never twice only among entries with the same value of this field. */
        { id: 'uniqueWithin', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'listed', type: 'boolean', section: 'fields', privacy: 'office' },
        /** One choice a line. */
        { id: 'choices', type: 'longText', section: 'fields', privacy: 'office' },
        /** Other names of choices, one a line: `choice=name` (`choices.ts`). */
        { id: 'choiceNames', type: 'longText', section: 'fields', privacy: 'office' },
        /** Choices no longer offered, one a line. */
        { id: 'choicesOff', type: 'longText', section: 'fields', privacy: 'office' },
        /** Id of the register links lead to. */
        { id: 'to', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'hint', type: 'text', section: 'fields', privacy: 'office' },
        /** No longer used: kept with what was entered, in a section at the end. */
        { id: 'retired', type: 'boolean', section: 'fields', privacy: 'office' },
      ],
    },
    {
      id: 'clocks',
      type: 'rows',
      section: 'clocks',
      privacy: 'office',
      wide: true,
      ownScreen: true,
      columns: [
        { id: 'id', type: 'text', section: 'clocks', privacy: 'office', reference: true },
        { id: 'name', type: 'text', section: 'clocks', privacy: 'office' },
        { id: 'count', type: 'integer', section: 'clocks', privacy: 'office' },
        { id: 'unit', type: 'choice', section: 'clocks', privacy: 'office', choices: ownUnits },
        { id: 'start', type: 'text', section: 'clocks', privacy: 'office' },
        { id: 'metBy', type: 'text', section: 'clocks', privacy: 'office' },
        { id: 'soon', type: 'integer', section: 'clocks', privacy: 'office' },
        /** The last day moves from a Saturday or a free day to the next working day. */
        { id: 'moves', type: 'boolean', section: 'clocks', privacy: 'office' },
        { id: 'article', type: 'text', section: 'clocks', privacy: 'office' },
      ],
    },
    {
      id: 'rules',
      type: 'rows',
      section: 'fields',
      privacy: 'office',
      wide: true,
      ownScreen: true,
      columns: [
        { id: 'id', type: 'text', section: 'fields', privacy: 'office', reference: true },
        { id: 'field', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'kind', type: 'choice', section: 'fields', privacy: 'office', choices: ownRuleKinds },
        { id: 'of', type: 'longText', section: 'fields', privacy: 'office' },
        { id: 'and', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'is', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'say', type: 'text', section: 'fields', privacy: 'office' },
        { id: 'money', type: 'boolean', section: 'fields', privacy: 'office' },
      ],
    },
    /** Id of the ready register whose changes these are (`overlay.ts`); without one it is a register of the office's own. */
    { id: 'changes', type: 'text', section: 'changes', privacy: 'office' },
    {
      id: 'changed',
      type: 'rows',
      section: 'changes',
      privacy: 'office',
      wide: true,
      ownScreen: true,
      columns: [
        { id: 'id', type: 'text', section: 'changes', privacy: 'office', reference: true },
        { id: 'label', type: 'text', section: 'changes', privacy: 'office' },
        { id: 'hint', type: 'text', section: 'changes', privacy: 'office' },
        { id: 'hidden', type: 'boolean', section: 'changes', privacy: 'office' },
        { id: 'choices', type: 'longText', section: 'changes', privacy: 'office' },
        /** Other names of choices, one a line: `choice=name`. */
        { id: 'choiceNames', type: 'longText', section: 'changes', privacy: 'office' },
        /** Choices no longer offered, one a line. */
        { id: 'choicesOff', type: 'longText', section: 'changes', privacy: 'office' },
      ],
    },
    /** Columns of the ready first view and the print, in their order. */
    {
      id: 'columns',
      type: 'rows',
      section: 'views',
      privacy: 'office',
      wide: true,
      ownScreen: true,
      columns: [
        { id: 'field', type: 'text', section: 'views', privacy: 'office' },
        { id: 'width', type: 'integer', section: 'views', privacy: 'office' },
      ],
    },
    /** Views besides the ready ones. */
    {
      id: 'views',
      type: 'rows',
      section: 'views',
      privacy: 'office',
      wide: true,
      ownScreen: true,
      columns: [
        { id: 'id', type: 'text', section: 'views', privacy: 'office', reference: true },
        { id: 'name', type: 'text', section: 'views', privacy: 'office' },
        { id: 'columns', type: 'longText', section: 'views', privacy: 'office' },
        { id: 'sort', type: 'text', section: 'views', privacy: 'office' },
        { id: 'descending', type: 'boolean', section: 'views', privacy: 'office' },
        { id: 'group', type: 'text', section: 'views', privacy: 'office' },
        { id: 'filter', type: 'text', section: 'views', privacy: 'office' },
        { id: 'how', type: 'choice', section: 'views', privacy: 'office', choices: ownFilterKinds },
        { id: 'is', type: 'longText', section: 'views', privacy: 'office' },
      ],
    },
    /** The view that opens with the register; the ready one where none is named. */
    { id: 'firstView', type: 'text', section: 'views', privacy: 'office' },
    /** Ids of the fields the ready register had then, one a line: what is new later is told. */
    { id: 'known', type: 'longText', section: 'changes', privacy: 'office' },
  ],
  views: [{ id: 'all', columns: [{ field: 'name' }], filters: [], sort: [{ field: 'name', direction: 'ascending' }] }],
  print: { orientation: 'portrait', widths: {} },
})
