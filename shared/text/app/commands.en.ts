import { formatInstant } from '../../core/calendar/days'
import type { RegisterCommand } from '../../engine/history/history'
import { pluralEn as plural, type Plural } from '../../core/words/plural'
import { entries, others } from './nouns.en'
import type { AppText } from '../app.pl'

/** Numbers of entries, and how many others there are. */
const named = (labels: readonly string[], count: number): string =>
  `${labels.join(', ')}${count > labels.length ? ` and ${plural(count - labels.length, others)}` : ''}`
const alongWith = (count: number | undefined): string =>
  count === undefined
    ? ''
    : ` and ${plural(count, { one: 'entry that belongs to them', few: 'entries that belong to them', many: 'entries that belong to them' })}`
const inBrackets = (labels: readonly string[] | undefined, count: number): string =>
  labels === undefined || labels.length === 0 ? '' : ` (${named(labels, count)})`

/** English texts: commands. */
export const commandsEn: AppText['commands'] = {
  named,
  done: (name: RegisterCommand, register: Plural, field: string): string => {
    switch (name.kind) {
      case 'create':
        return `adding entry ${name.label}`.trim()
      case 'edit':
        return `change of entry ${name.label}`.trim()
      case 'editField':
        return name.label === '' ? `change of “${field}”` : `change of “${field}” in ${name.label}`
      case 'editMany':
        return `${name.emptied === true ? 'clearing' : 'change'} of “${field}” in ${plural(name.count, entries)}${inBrackets(name.labels, name.count)}`
      case 'trash':
        return `moving to trash: ${plural(name.count, register)}${inBrackets(name.labels, name.count)}${alongWith(name.along)}`
      case 'restore':
        return `restoring: ${plural(name.count, register)}${inBrackets(name.labels, name.count)}${alongWith(name.along)}`
      case 'import':
        return `import: ${plural(name.count, register)}`
      case 'purge':
        return `emptying the trash: ${plural(name.count, register)}${inBrackets(name.labels, name.count)}`
      case 'erase':
        return `erasing data for good: ${plural(name.count, register)}`
      case 'repair':
        return `repair of data: ${plural(name.count, register)}`
      case 'join':
        return `joining into one entry: ${plural(name.count, register)}`
      case 'restoreBackup':
        return `restoring from the backup of ${formatInstant(name.at)} (${plural(name.count, entries)})`
      case 'addSample':
        return `sample data: ${plural(name.count, entries)}`
      case 'removeSample':
        return `removing sample data: ${plural(name.count, entries)}`
      case 'settings':
        return `change of the program's settings: ${plural(name.count, register)}`
    }
  },
  did: (what) => `Done: ${what}.`,
  undone: (what) => `Undone: ${what}.`,
  redone: (what) => `Done again: ${what}.`,
  notLast: 'Something else was done since. Undo step by step: Ctrl+Z.',
  notSaved:
    'The change could not be saved. Nothing in the register was changed, and what was typed stays on screen. Try again; if that does not help, restart the program.',
  otherRegister: (home, named) =>
    `This entry cannot be saved in the register “${named}”, because it belongs to the register “${home}”. Nothing was changed. Open the entry in its own register; if it stands in a wrong one, “Check the log” (Log of changes) repairs that.`,
  frozen: (why) => `${why} Nothing was changed.`,
  noRoom:
    'The disk is full. The change was not saved, the register is untouched, and what was typed stays on screen. Free some space and save again.',
  progress: (done, of) => `Saving ${done} of ${of}`,
  cancelled: 'Stopped. The stopped change is not saved.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  blocked: 'This cannot be undone: the entry was changed later. Undo the later change first. Nothing was changed.',
  unchanged: 'Nothing has changed.',
}
