import type { HelpText } from './help.pl'

export const helpEn: HelpText = {
  title: 'Help',
  place: 'About',
  here: 'You are here',
  registers: 'Registers',
  screens: 'Screens of the program',
  keys: 'Keyboard shortcuts',
  form: 'The form in its order',
  clocks: 'Deadlines and their law',
  checks: 'What the program checks',
  atField: (field) => `The field you are in: ${field}`,
  required: 'Required; an entry can still be saved and completed later.',
  private: 'Personal data: it is in no public copy and not shown in chamber mode.',
  starts: (clock) => `From this day runs the deadline: ${clock}.`,
  meets: (clock) => `This date meets the deadline: ${clock}.`,
  kinds: {
    date: 'A date: 1.2.26, today, +14.',
    instant: 'Date and time: 1.2.26 14:05, today 9:00.',
    actNumber: 'The next number is there already; a gap or a repeated one is pointed out.',
    persons: 'Name and surname; Enter sets several people apart. Those in the register already are offered.',
    links: 'Type a few letters or a number, choose the entry with an arrow.',
    files: 'Files: drag, paste (Ctrl+V) or add them with the button.',
    money: 'An amount: 1234,56 or 1 234,56.',
    integer: 'A whole number.',
    boolean: 'Tick it if so.',
    rows: 'Each event in a row of its own.',
    roll: 'One letter or a choice for each person.',
    caseSign: 'A case sign, e.g. RM.0003.12.2026.',
    derived: 'The program works it out from the other fields.',
    choice: (choices) => `Choose: ${choices}.`,
    complete: 'Offers what was typed before.',
  },
  screenTexts: {
    desk: {
      title: 'Desk',
      text: [
        'The desk shows what is to be done in all registers: what is late, what ends today, this week and in the next 30 days.',
        'Each task has its deadline. Enter opens the entry in the field to be completed; Space marks the task as done today, D on another day, O puts it off.',
        '“To be published” at the top keeps only what is to be announced, entered in a public register or taken down, of all registers.',
        'Tasks more than a month late are only counted; the link beside the heading opens their list in the register.',
        'The calendar on the right shows days of sessions and ends of deadlines. Ctrl+P prints the sheet of the week, Ctrl+E saves it as Word.',
        'Below the calendar are charts: reply times, contracts that end in the next months, results of votes. Each can be shown as a table, and all can be folded; the program remembers it.',
      ],
    },
    register: {
      title: 'List and entry',
      text: [
        'Every column has a filter (F3). Type part of a word, a date, a year or a range: 2026, 10.2026, may 2026, >=1.2.26, 1.1.26-30.6.26; “empty” and “not empty” ask whether the field has a value; in dates and numbers “none” does too.',
        'Several words joined by “or” find entries with any of them: roads or streets. A minus excludes a word: -budget; “except” excludes the whole condition: except 2025. A word in quotation marks is a plain word: "none", "or".',
        'Conditions on different columns are joined by “or” too; a column is named by its heading (the beginning will do) and a colon, in the filter of any column: status: repealed or year: 2024. What has no name is about the column named before it: status: repealed or suspended. Filters of several columns narrow the list together: an entry has to fit each.',
        'Filters, columns, order and groups make a view. A view can be saved under a name of its own; print and Word file are as the view.',
        '“Export” → “For the public bulletin…” makes a folder for the bulletin (BIP): public fields only, with what the law asks to be said. It first shows what in the texts may be about private people; a person decides on each item.',
        'Enter opens the entry in the form. Ctrl+S saves, Ctrl+Enter saves and starts the next. Warnings block nothing. Ctrl+Z takes back every change.',
      ],
    },
    import: {
      title: 'Import of a file',
      text: [
        'The program reads CSV, XLSX, ODS, JSON files and tables of Word documents (DOCX) as they are: it recognises encoding, headings and columns. Which column goes where can be corrected before the import.',
        'The preview shows for every row and cell what will happen. Repeated numbers, wrong years, gaps and dates that do not exist are pointed out and taken as they stand.',
        'A register saved to Word can be corrected there and brought back: the preview shows only what was changed. Deleted rows delete nothing; tracked changes nobody accepted are told of and do not come in.',
        'One Ctrl+Z takes the whole import back. Before it the program makes a backup.',
      ],
    },
    statistics: {
      title: 'Statistics',
      text: [
        'Replies in time and late, for each councillor and each department, in a period or at one session.',
        'Charts show months and people; the button beside a chart turns it into a table. In contracts and votes the charts stand alone.',
        'The information for the session, the statistics and the charts are saved as Word documents from here.',
      ],
    },
    health: {
      title: 'Health of the data',
      text: [
        'The program checks the entries and says what is wrong, contradictory or unusual, why it matters and what to do.',
        'Where the right value is certain, many entries can be corrected at once after a preview. A remark that is right as it is can be silenced with a reason.',
      ],
    },
    backups: {
      title: 'Backups',
      text: [
        'Backups are made every four hours and before large changes; each is read back and checked. Choose a folder on another disk, so that a backup outlives the computer.',
        'Going back first shows what would change: everything, or chosen registers as one step that can be undone.',
        'Keep the passphrase in a safe place: without it nobody opens the backup.',
      ],
    },
    log: {
      title: 'Log of changes',
      text: [
        'The log says who changed what and when. It can be filtered and saved for an inspection as Word or Excel.',
        '“Check the log” proves that nobody changed it behind the program’s back. Personal data can be erased from entries and history for good; the log keeps that it was done.',
      ],
    },
    trash: {
      title: 'Trash',
      text: [
        'Deleted entries wait here to be restored. Entries whose time of keeping is over are pointed out; only a person deletes them.',
      ],
    },
    transfer: {
      title: 'Two computers',
      text: [
        'Take chosen registers along in a file, work in the chamber without a network and bring them back. Fields merge by themselves; the program asks only where two people changed the same one.',
      ],
    },
    sharing: {
      title: 'Workstations',
      text: [
        'Several workstations of the office keep the same registers through a PostgreSQL server the IT person sets up. Each has the whole database: without a network work goes on as ever, and changes are exchanged once the server is back.',
        'Joining: the file of the IT person, login and password, “Join”. An empty program takes over the office’s data; the first workstation sends its entries.',
        'Where two people enter different things in the same field, the newer value counts and the matter waits under “To decide”. One answer settles it everywhere. A number taken on another workstation is told when saving.',
      ],
    },
    settings: {
      title: 'Settings',
      text: [
        'The name of the council in nominative and genitive, signatories and coat of arms go onto documents. The number pattern says how the council numbers its resolutions: {sesja}/{nr}/{rr} gives XII/123/26.',
        '“Registers of the office” switches registers on by what the office is, and each by itself. A register that is off leaves the navigation, but its entries stay: the search finds them, and deadlines stand on the desk.',
        'Lengths of deadlines the office sets and its free days are changed under “Deadlines”. What belongs to the workstation (language, appearance, reminders) works at once; the rest after saving (Ctrl+S).',
      ],
    },
    search: {
      title: 'Search everywhere',
      text: [
        'Ctrl+K finds entries, views, registers, commands, settings and help. It forgives diacritics and case, knows inflected forms and leaves out words such as “uchwała” and “w sprawie”.',
        'A number can be typed in any shape (12/123/2024 finds XII/123/24), a day in words, a year narrows to that year.',
      ],
    },
  },
  news: {
    title: (version) => `What is new in version ${version}`,
    open: 'What is new',
    alsoCalled: 'news, changes, version, update',
    none: 'There is no description of the changes of this version.',
    older: 'Earlier versions',
  },
  tour: {
    open: 'Tour of the first day',
    alsoCalled: 'guide, introduction, where to begin',
    label: 'Tour',
    step: (at, of) => `Step ${at} of ${of}`,
    back: 'Back',
    next: 'Next',
    leave: 'Leave the tour',
    addSample: 'Load the invented town',
    removeSample: 'Remove the sample data',
    steps: {
      start: {
        title: 'Good morning',
        text: 'In a few minutes we go through an ordinary day of the council office. The tour can be left at any time; help (F1) leads back to it.',
        empty: 'The registers are empty. Load the data of an invented town: one button removes them at the end.',
      },
      desk: {
        title: 'The desk: what is to be done today',
        text: 'The day begins on this screen. On top is what is late and due today. Enter opens a task right in the field to be completed.',
      },
      list: {
        title: 'A register',
        text: 'The list works like a sheet: arrows move between cells, every column has a filter (F3). The tabs above are ready views, such as only what is to be sent.',
      },
      entry: {
        title: 'An entry and its deadlines',
        text: 'Enter on a row opens the entry. Below the buttons are its deadlines: each says how many days are left and which law sets it. Ctrl+S saves.',
      },
      search: {
        title: 'Find everything',
        text: 'Ctrl+K finds an entry by part of a word, a number or a date, and a view, a command or a setting too. Try typing: droga.',
      },
      add: {
        title: 'A new entry',
        text: 'Ctrl+N begins an entry: the next number is there already, a date takes “today” and “+14”. What is not saved survives even a crash.',
      },
      print: {
        title: 'Paper and file',
        text: 'Ctrl+P prints what is on screen: the list, the card and letters of an entry, one letter about each selected entry, the papers of elections and statistics. All of it can be looked at and saved as PDF. Ctrl+E saves the register as Word, Excel or CSV, of one chosen year too.',
      },
      undo: {
        title: 'Mistakes do no harm',
        text: 'Ctrl+Z takes back every change, even a whole import and after a restart. Backups are made by themselves.',
      },
      end: {
        title: 'Enough to begin with',
        text: 'F1 opens the help of the place you are in. Now name the office in the settings and bring your register in from Excel (Ctrl+I).',
        sample: 'You can remove the data of the invented town now.',
      },
    },
  },
}
