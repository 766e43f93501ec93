import { pluralEn as plural } from '../../core/words/plural'
import { entries } from './nouns.en'
import type { AppText } from '../app.pl'

/** English texts: pane. */
export const paneEn: AppText['pane'] = {
  label: (name) => `Entry ${name}`,
  newLabel: 'New entry',
  save: 'Save',
  saveNext: 'Save and next',
  discard: 'Discard changes',
  jump: 'Go to a field',
  jumpField: 'Name of the field',
  card: 'Card',
  trash: 'Move to trash',
  draftRestored: (time) => `The unsaved draft of ${time} was restored.`,
  unsaved: 'unsaved changes',
  history: 'History',
  carried: 'Taken over from the entry before',
  historyCreated: 'created',
  historyImported: (file) => `created by import of “${file}”`,
  historyTrashed: 'moved to trash',
  historyRestored: 'restored',
  historyRemoved: 'withdrawn',
  historyEmpty: 'The entry has not been saved yet.',
  historyMore: (count) => `Show earlier ones (${count})`,
  somebody: 'unnamed workstation',
  moreIncoming: (count) => `… and ${plural(count, entries)} more`,
  addChild: (what) => `Add: ${what}`,
  allChildren: (count) => `Show all (${count})`,
  moveUp: (name) => `Move up: ${name}`,
  moveDown: (name) => `Move down: ${name}`,
  incoming: 'From other entries',
  resize: 'Width of the entry pane',
  actions: 'Actions on the entry',
  moreActions: 'More actions',
  sections: 'Parts of the entry',
  moreSections: (count) => `+${count}`,
  close: 'Close pane',
  missingTitle: 'There is no such entry here',
  missing: (register: string) =>
    `The register “${register}” has no such entry. It was deleted for good, or adding it was undone; the Log of changes says what happened to it.`,
  elsewhere: (register: string, other: string) =>
    `This entry does not belong to the register “${register}”. It is in the register “${other}” and is opened there.`,
  openElsewhere: (name: string) => `Open entry ${name}`,
  toList: 'Back to the list',
  discardStray: 'Discard the unsaved draft',
  back: (name: string) => `Back to: ${name}`,
  openFields: (fields: string) =>
    `Fields changed meanwhile were not saved: ${fields}. Choose a value at each and save again.`,
}
