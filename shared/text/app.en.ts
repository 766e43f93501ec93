import type { AppText } from './app.pl'
import { pluralEn as plural } from '../core/words/plural'
import { entries } from './app/nouns.en'
import { clocksEn } from './app/clocks.en'
import { commandsEn } from './app/commands.en'
import { exportingEn } from './app/exporting.en'
import { failuresEn } from './app/failures.en'
import { formEn } from './app/form.en'
import { importingEn } from './app/importing.en'
import { keysEn } from './app/keys.en'
import { keptEn } from './app/kept.en'
import { listEn } from './app/list.en'
import { navigationEn } from './app/navigation.en'
import { joiningEn } from './app/joining.en'
import { paneEn } from './app/pane.en'
import { settingsEn } from './app/settings.en'
import { startEn } from './app/start.en'
import { statisticsEn } from './app/statistics.en'

/** English texts of the program outside the registers. */
export const appEn: AppText = {
  product: 'Kancelaria Rady',
  plural,
  words: { yes: 'yes', no: 'no' },
  unknownRegister: (id) => `unknown register “${id}”`,
  common: {
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    next: 'Next',
    back: 'Back',
    undo: 'Undo',
    none: '(none)',
    required: 'required',
    loading: 'Loading…',
    entries: (count) => plural(count, entries),
    of: (matched, total) => `${matched} of ${total}`,
  },
  special: {
    hidden: 'special data, hidden',
    reveal: 'Show',
    revealOf: (label: string) => `Show: ${label}`,
  },
  rowsElsewhere: (count: number) => plural(count, { one: 'row', few: 'rows', many: 'rows' }),
  navigation: navigationEn,
  start: startEn,
  user: {
    title: 'Who works at this workstation?',
    text: 'The name appears beside every change in the history. It is not an account: there is no password.',
    label: 'First and last name',
  },
  list: listEn,
  joining: joiningEn,
  pane: paneEn,
  form: formEn,
  clocks: clocksEn,
  editMany: {
    title: (count) => `Change a field in ${plural(count, entries)}`,
    field: 'Field',
    value: 'New value',
    hint: 'One Ctrl+Z undoes the whole change.',
    run: 'Change',
    choose: '(choose a field)',
    clear: (field) => `Clear the field “${field}”`,
    required: (field) =>
      `The field “${field}” is required: it cannot be cleared in many entries at once. Give a value, or change the entries one by one.`,
  },
  search: {
    title: 'Search everywhere',
    label: 'Search all registers',
    help: 'Words without Polish marks, beginnings of words, numbers in any shape, e.g. 12/123/2024; views, commands, settings and help too.',
    kinds: {
      register: 'register',
      registerOff: 'register that is off',
      screen: 'screen',
      view: (register) => `view, ${register}`,
      command: 'command',
      setting: 'setting',
      help: 'help',
    },
    none: 'Nothing found. Check the spelling or type fewer words.',
    hits: (count) => `Hits: ${count}`,
  },
  importing: importingEn,
  statistics: statisticsEn,
  exporting: exportingEn,
  trash: {
    title: 'Trash',
    empty: 'The trash is empty. Deleted entries wait here to be restored.',
    restore: 'Restore',
    restoreMany: (count) => `Restore selected (${count})`,
  },
  settings: settingsEn,
  kept: keptEn,
  commands: commandsEn,
  failures: failuresEn,
  keys: keysEn,
}
