import { pluralEn as plural } from '../core/words/plural'
import type { PublicationText } from './publication.pl'

const places = { one: 'place', few: 'places', many: 'places' } as const

/** English words of publishing a register in the public bulletin. */
export const publicationEn: PublicationText = {
  title: 'For the public bulletin',
  open: 'For the public bulletin…',
  intro: (entries) =>
    `The list as on the screen (${entries}), public fields only, in a folder ready for the bulletin (BIP): a web page, CSV, JSON with its schema, and PDF where this computer makes one. Before anything is made the program shows what in the texts may be about private people.`,
  aboutTitle: 'What is said with the information (Act on public information, art. 8 (6))',
  exclusionTitle: 'Where something is left out (art. 8 (5))',
  remembered: 'The program remembers this for the register.',
  fields: {
    publisher: 'Body that publishes it',
    author: 'Who made the information or answers for it',
    enteredBy: 'Who puts it into the bulletin',
    madeOn: 'When it was made',
    publishedAt: 'When it is published',
    removeOn: 'To be removed on',
    basis: 'Legal basis of leaving out',
    excludedBy: 'Who leaves it out',
    interest: 'In whose interest',
  },
  publisherMissing: 'The name of the office is entered in Settings.',
  removeHint: 'Where a provision asks for it; the desk reminds of it.',
  noted: (register) => `The publication was entered in “${register}”.`,
  incomplete: 'Fill in all fields: the Act asks for them.',
  withFiles: (count) =>
    `With the files of the entries (${plural(count, { one: 'file', few: 'files', many: 'files' })}); each is looked through first`,
  next: 'Check the data…',
  looking: 'Looking through the texts of the register…',
  lookingFile: (name) => `Looking through ${name}`,
  foundTitle: 'What was found',
  found:
    'Decide on each item. “Leave out” puts [wyłączono] in its place; “Keep” publishes it. The register itself stays as it is.',
  nothing: 'Nothing that may be about private people was found in what is published.',
  limits:
    'The program recognises PESEL and identity card numbers, accounts, addresses, phones, e-mails, land registers and names. It does not replace reading: a surname alone, or a description by which somebody can be recognised, only a person can see.',
  kinds: {
    pesel: 'PESEL',
    identityCard: 'Identity card',
    account: 'Bank account',
    address: 'Address',
    phone: 'Phone',
    mail: 'E-mail',
    landRegister: 'Land register',
    name: 'Name',
    signatures: 'Signatures',
  },
  heading: 'headings and description of the list',
  letters: 'data of entries for other programs',
  places: (count) => plural(count, places),
  before: 'Before',
  after: 'After',
  out: 'Leave out',
  keep: 'Keep',
  decide: (text) => `Decision: ${text}`,
  allOut: 'Leave out all',
  allOf: { out: 'Leave out all of this kind', keep: 'Keep all of this kind' },
  waiting: (count) => `${plural(count, { one: 'item waits', few: 'items wait', many: 'items wait' })} for a decision`,
  decided: 'Everything is decided.',
  more: (count) => `Show the next (${count})`,
  filesTitle: 'Attachments',
  file: {
    none: 'Do not publish',
    whole: 'Publish the file',
    pages: 'Publish its pages with places covered, and its text without what is left out',
    text: 'Publish its text only, without what is left out',
    clean: 'Nothing was found.',
    scan: 'The program cannot read its text (a scan, a picture or another kind). Look at it before you publish it.',
    cut: 'The program read only its beginning. Look at the rest.',
    runs: 'A file of this kind could run something, so it is not published.',
    found: (count) =>
      `Found: ${plural(count, { one: 'item', few: 'items', many: 'items' })}. They stay in the file if you publish it.`,
    open: 'Look at it',
  },
  pages: {
    draw: 'Cover and show the pages',
    drawing: 'Drawing the pages…',
    outdated: 'The decisions changed. Show the pages once more.',
    look: 'This is how the file will look: pictures of its pages, without the text, notes and form fields of the original. Look at every page: the program reads no pictures, stamps or signatures.',
    page: (page) => `Page ${page}`,
    covered: (count) =>
      count === 0 ? 'nothing is covered' : `covered: ${plural(count, { one: 'place', few: 'places', many: 'places' })}`,
    instead: 'Publish its text only, or do not publish the file.',
    refused: {
      unreadable: 'The file cannot be read page by page: it is damaged or locked with a password.',
      tooLong: 'The file has more than 60 pages.',
      tooLarge: 'The drawn pages would take too much room.',
      signatures:
        'There may be signatures set by hand, which the program cannot cover. If there are none, keep the item “Signatures” and show the pages once more.',
      unseen: 'It is a scan with recognised text: where in the picture the data stand is not certain.',
      notLocated: 'Where on the page the data stand is not certain.',
      picture: 'A picture on one of the pages cannot be drawn.',
      notHad: 'The file is missing in the program, altered or larger than 20 MB.',
    },
  },
  noneOfFiles: 'Publish none',
  back: 'Back',
  make: 'Save the folder…',
  writing: (name) => `Writing: ${name}`,
  lacks: (count) =>
    `Without ${plural(count, { one: 'attachment', few: 'attachments', many: 'attachments' })}: the files are missing in the program or altered.`,
  changed: 'The data changed meanwhile. Check them once more.',
}
