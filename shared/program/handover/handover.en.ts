import { pluralEn as plural } from '../../core/words/plural'
import { handoverPl, type HandoverText } from './handover.pl'

/** English texts of the handover folder. */
export const handoverEn: HandoverText = {
  title: 'Readable copy',
  help: 'A folder with everything the program holds that needs no program: each register as a Word document and a spreadsheet, the log of changes, the attachments, and a page that lists them. For handing over the post, an inspection or the archive. It does not replace a backup: the program cannot restore data from it.',
  warning: 'The folder holds all personal data of the registers. Keep it as you keep the registers.',
  make: 'Save a readable copy…',
  // The folder is an official paper: Polish.
  folderName: handoverPl.folderName,
  registers: (name) => `Writing: ${name}`,
  attachments: (done, of) => `Copying attachments: ${done} of ${of}`,
  missing: (count) =>
    `It lacks ${plural(count, { one: 'attachment', few: 'attachments', many: 'attachments' })}: the files are missing in the program or altered. The page lists them.`,
  page: handoverPl.page,
}
