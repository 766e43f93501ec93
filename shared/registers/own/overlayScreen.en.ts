import type { OverlayScreenText } from './overlayScreen.pl'

/** English words of the screen on which the office changes a ready register. */
export const overlayScreenEn: OverlayScreenText = {
  listTitle: 'Ready registers the office changed',
  none: 'The office has not changed any ready register yet.',
  choose: 'Change a ready register…',
  chooseTitle: 'Which ready register is to be changed?',
  chooseField: 'Register',
  chooseRun: 'Change',
  title: (register) => `${register}: changes of the office`,
  name: (register) => `Changes: ${register}`,
  summary: (added, changed, hidden) => `fields added: ${added}, changed: ${changed}, hidden: ${hidden}`,
  isNew: (count) => `new fields of the program: ${count}`,
  news: 'The program has new fields in this register. They stand in the form already; they can be hidden or made columns.',
  broken: 'the changes need mending; the register works as the program has it',
  saved: (register) => `The changes of the register “${register}” were saved.`,
  taken: (register) => `The changes of the register “${register}” were taken from the file.`,
  noRegister: (file) => `The file ${file} changes a register this program does not have. Nothing was changed.`,
  kept: 'The changes stay when the program is updated; each can be undone (Ctrl+Z).',
  columnsPart: 'Columns of list and print',
  columnsHelp:
    'Columns of the first view and of the print, from the left. Without a width a column takes what is left of the page.',
  width: (label) => `Width in print (mm): ${label}`,
  addColumn: 'Add a column',
  removeColumn: (label) => `Remove the column: ${label}`,
  left: (label) => `Move to the left: ${label}`,
  right: (label) => `Move to the right: ${label}`,
  readyColumns: 'Restore the columns of the program',
  clocks: 'Lengths of deadlines and warnings: Settings',
  addedPart: 'Fields of the office',
  readyName: (label) => `in the program: ${label}`,
  hide: 'Hide this field',
  hideHint: 'It leaves the form, lists and new entries. What was entered stays at the end of the form.',
  naming: 'This field cannot be hidden: an entry is known by it.',
  needed: 'The program needs the field:',
  hiddenNeeded: 'A hidden field stays empty in new entries, so what stands below will not work:',
  use: ({ kind, name = '' }) => {
    switch (kind) {
      case 'name':
        return 'name of the entry'
      case 'required':
        return 'required field'
      case 'number':
        return 'numbering of entries'
      case 'clock':
        return `deadline: ${name}`
      case 'computed':
        return `computed field: ${name}`
      case 'paper':
        return `letter: ${name}`
      case 'check':
        return 'check of dates'
      case 'chart':
        return `chart: ${name}`
      case 'retention':
        return 'retention'
    }
  },
  marks: { hidden: 'hidden', changed: 'changed', isNew: 'new' },
  ready: 'Restore the field of the program',
}
