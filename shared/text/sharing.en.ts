import { pluralEn as plural } from '../core/words/plural'
import type { SharingText } from './sharing.pl'

const changes = { one: 'change', few: 'changes', many: 'changes' }

/** English texts of several workstations that share one log. */
export const sharingEn: SharingText = {
  title: 'Workstations',
  lead: 'Several workstations of the office keep the same registers through a PostgreSQL server. Each has the whole database and works on when the server or the network is away; changes exchange by themselves.',
  line: {
    upToDate: (time) => `up to date ${time}`,
    sending: (count) => `sending ${count.toLocaleString('en')}`,
    away: (count, since) =>
      count === 0
        ? `no connection since ${since}`
        : `no connection, ${count.toLocaleString('en')} waiting since ${since}`,
    disputes: (count) => `${count.toLocaleString('en')} to decide`,
    denied: 'no rights',
    stopped: 'exchange stopped',
    starting: 'connecting…',
  },
  state: {
    title: 'Exchange',
    waiting: (count) => `Waiting to be sent: ${plural(count, changes)}.`,
    refused: (count) =>
      `The server did not accept ${plural(count, changes)}. You may not write in that register, or they are another workstation’s work. They stay on this computer; ask the IT person for the right, then “Try again”.`,
    again: 'Try again',
    newIdentity: 'Give this computer a new identity',
    leave: 'Disconnect this workstation…',
    leaveTitle: 'Disconnect this workstation?',
    leaveText:
      'The entries stay here and on the server, but are exchanged no more. Others will not see changes that have not left yet.',
    leaveConfirm: 'Disconnect',
    inFolder: (name) => `Shared folder “${name}”.`,
    at: (host, database, user) => `Server ${host}, database ${database}, user ${user}.`,
  },
  refusals: {
    newerFormat: 'Update the program: somebody in the office uses a newer version already. Work goes on here.',
    otherLog:
      'The server gave entries out of order. Nothing was taken in. Try again; if it comes back, tell the IT person.',
    sameWorkstation:
      'The server holds work of this workstation that is not here: the data folder was copied, or a disk image was put back. Give this computer a new identity; then both go together.',
    altered:
      'An entry on the server is not as it was sealed. Nothing was taken in. Tell the IT person: somebody changed the database on the server.',
  },
  password: { label: 'Password of the shared log', confirm: 'Log in' },
  join: {
    title: 'Join this workstation',
    steps: 'Choose the joining file of the IT person, type your login and password, confirm.',
    file: 'Joining file (.json)',
    fileHint: 'It says where the server is and how to know it. It holds no password.',
    chooseFile: 'Choose a file…',
    noFile: 'no file chosen',
    notFile: 'This is no joining file. Ask the IT person for the file saved by share:setup.',
    server: (host, database) => `Server ${host}, database ${database}.`,
    user: 'Login',
    password: 'Password',
    folder: 'Without a server: a shared folder',
    folderHint:
      'Where the office has no PostgreSQL server, workstations can exchange through a network folder all of them reach. Whoever reaches the folder can read everything; there are no rights to registers here.',
    chooseFolder: 'Choose a folder…',
    confirm: 'Join',
    joining: 'Connecting…',
    hasEntries:
      'There is a shared log on the server, and this workstation has entries of its own that did not begin with it. Nothing was changed. Join an empty program, and bring these entries in by import.',
    sends: 'Joined. The entries of this workstation are being sent.',
    receives: 'Joined. The entries of the office are being fetched.',
    warning:
      'A program without entries takes over the office’s data with its settings. The first workstation sends its entries to the server.',
  },
  stations: {
    title: 'Who is at work',
    person: 'Person',
    station: 'Workstation',
    version: 'Version',
    seen: 'Last seen',
    behind: 'To fetch',
    here: 'this workstation',
    upToDate: 'nothing',
    erasedHint: 'Whoever has nothing to fetch has also applied every erasure.',
  },
  alsoOpen: (people) => `This entry is also open at: ${people}.`,
  disputes: {
    title: 'To decide',
    notice: (count) => `To decide (${count.toLocaleString('en')})`,
    lead: 'Two workstations entered different things without knowing of each other. For the time being the newer value counts everywhere. One answer by anybody settles it on all workstations.',
    mine: 'Counts for now',
    theirs: 'The other value',
    none: 'There is nothing to decide.',
    settle: 'Settle',
    settled: 'Settled on all workstations.',
  },
  unconfirmed: 'Number not confirmed: the server is away, another workstation may have used the same.',
  taken: {
    title: 'Numbers taken on another workstation',
    line: (number, register, holder) => `${number} (${register}): this number is borne by an entry ${holder} saved.`,
    next: 'The program never renumbers by itself. Correct the number of one of the entries; the data check shows both too.',
  },
  numberTaken: (number, holder) =>
    `Number ${number} was taken by another entry on another workstation (${holder}). Saved; check the number.`,
}
