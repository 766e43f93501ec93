import type { AppText } from '../app.pl'

const unshownEn: Readonly<Record<string, string>> = {
  textBox: 'a text box',
  drawing: 'a drawing or shape',
  picture: 'a picture that is not PNG, JPEG or GIF',
  floating: 'a picture placed by the page',
  equation: 'an equation',
  note: 'a note',
  symbol: 'a character of a symbol font',
  columns: 'columns of text',
  sections: 'sections with different pages',
  heads: 'another header or footer on some pages, or a page number beside a table or picture',
  pageBorder: 'a border round the page',
  rotated: 'rotated text in a table',
}

/** English texts: failures. */
export const failuresEn: AppText['failures'] = {
  fileLocked: (name) =>
    `The file ${name} is open in another program. Close it there and try again. Its previous content is untouched.`,
  diskFull: (name) =>
    `The disk is full. The file ${name} was not saved, nothing was lost. Free some space or choose another disk.`,
  noPermission: (name) => `No permission for the file or folder ${name}. Choose another folder.`,
  notFound: (name) => `The file or folder ${name} was not found. Check that the disk is connected and try again.`,
  tooManyFiles: (name) => `The file ${name} was not attached: 200 files can be attached at once. Attach it separately.`,
  tooLarge: (name) => `The file ${name} is too large. Split it into smaller parts.`,
  notAFile: (name) => `${name} is not a file but a folder or device. Nothing was changed. Choose a file.`,
  emptyFile: (name) => `The file ${name} is empty. See whether it is the right one.`,
  typeRuns: (name) =>
    `The file ${name} can be neither attached nor opened: it is a program, a script or a document with macros that would run when opened. Attach it as a PDF or a document without macros.`,
  typeNotAllowed: (name) =>
    `This office does not attach files such as ${name}. The list of types can be changed: Settings → Attachments.`,
  attachmentMissing: (name) =>
    `The content of the attachment ${name} is gone: somebody removed the file from the program's data folder. The entry is unchanged. Attach the file once more, or restore it from a backup.`,
  attachmentAltered: (name) =>
    `The attachment ${name} was changed on the disk outside the program, so it was not opened. The entry is unchanged. Attach the file once more, or restore it from a backup.`,
  badTemplate: (name) =>
    `The template “${name}” cannot be filled: its file is gone, or it asks for something that is not there any more. Nothing was saved. Use the built-in one, or load the template again (Settings → Templates of papers).`,
  unshownTemplate: (things) =>
    `The template has something only Word shows: ${things
      .split(',')
      .map((thing) => unshownEn[thing] ?? 'an element the program does not know')
      .join(', ')}. Nothing was printed. Open the paper in Word (or save it) and print it from there.`,
  noProgram: (name) =>
    `The file ${name} is saved, but no program on this computer opens it. Open it on another computer or ask your IT support to install one, for example LibreOffice.`,
  notArchive: (name) => `${name} is no backup or package of this program. Nothing was changed. Choose another file.`,
  damaged: (name) =>
    `The file ${name} is incomplete or damaged and cannot be trusted. Nothing was changed. Use another backup.`,
  otherBackup: (name) =>
    `The file ${name} is whole, but not the backup its name stands for: somebody saved a backup of another moment under it. Nothing was changed. “Restore…” shows its real date before anything changes.`,
  newerFormat: (name) =>
    `The file ${name} was written by a newer version of the program. Nothing was changed. Install the newer version and try again.`,
  backupSettingsLost: (name) =>
    `The settings of backups were damaged. The damaged file was kept as ${name}. Where backups go and whether they are encrypted is not known, so none are made. Check the folder and the passphrase on the screen “Backups” and confirm.`,
  needsPassphrase: (name) => `The file ${name} is encrypted. Enter the passphrase it was given when it was made.`,
  wrongPassphrase: (name) =>
    `The passphrase does not fit the file ${name}. Check capital letters and the keyboard layout, then type it again.`,
  shareNotJoined: () =>
    'This workstation has not joined a shared log. Work goes on here. Join it: Workstations → Join.',
  sharePassword: () => 'Type the password of the shared log (Workstations). Until then changes wait on this computer.',
  shareUnreachable: () =>
    'The server of the shared log does not answer. Go on working: changes wait on this computer and leave by themselves. If this lasts, ask the IT person about server and network.',
  shareUntrusted: () =>
    'The server cannot prove to be the office’s (its certificate has expired, or somebody else issued it). Nothing was sent to it. Ask the IT person for a valid certificate or a new joining file.',
  shareDenied: () =>
    'The server accepts neither user nor password, or the user has no rights. Check them and type them again; rights are given by the IT person.',
  shareNotSetUp: () =>
    'There is no shared log of this program on the server, or an older one than the program needs. Nothing was changed. Ask the IT person to run the script setup.sql (README, “Several workstations”).',
  shareNewer: () =>
    'Update the program: somebody in the office uses a newer version already. Work goes on here, changes wait on this computer.',
  shareOtherOffice: () =>
    'The server holds the log of another office. Nothing was sent or fetched. Choose the joining file of your office.',
  shareForked: () =>
    'The server knows other work under the name of this workstation: the data folder was copied, or a disk image was put back. Nothing is lost. Give this computer a new identity and try again.',
  shareFull: () =>
    'The disk of the server is full. Changes wait on this computer and leave by themselves. Tell the IT person.',
  unsupported: () =>
    'This cannot be done in the browser preview. Nothing was changed. Use the program installed on the computer.',
  badRequest: () => 'The program refused a command it does not understand. Nothing was changed. Restart the program.',
  cancelled: () => 'Stopped. Nothing was changed.',
  unexpected: (name) => `Work with the file ${name} could not be finished. Nothing was lost; try again.`,
}
