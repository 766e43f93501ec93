import type { ContractorsText } from './contractors.pl'

/** English texts of the contractor book. */
export const contractorsEn: ContractorsText = {
  title: 'Contractors',
  help: [
    'Contractors are the parties of contracts, gathered from the register: name, tax number and contracts of each.',
    'One firm written in several ways is pointed out; “Join…” makes name and tax number the same in all its contracts in one step that can be undone.',
  ],
  back: 'To the register',
  search: 'Find a name or tax number',
  contracts: { one: 'contract', few: 'contracts', many: 'contracts' },
  columns: { name: 'Name', nip: 'Tax number', contracts: 'Contracts' },
  noNip: 'none',
  show: (name) => `Show contracts: ${name}`,
  none: 'No contract names a party yet. Contractors will appear here by themselves.',
  nothing: 'There is no contractor with such a name or tax number. Check the spelling, or type less.',
  duplicates: 'Probably the same contractor',
  noDuplicates: 'No contractor seems to be written in several ways.',
  reasons: {
    spelling: 'one tax number, several spellings',
    name: 'the same name',
    form: 'the same name, legal form written otherwise',
  },
  join: 'Join…',
  joinNamed: (name) => `Join: ${name}`,
  dialog: {
    title: 'Join contractors',
    name: 'Name in all contracts',
    nip: (nip) => `Tax number ${nip} will be entered wherever it is missing.`,
    noNip: 'None of the spellings has a tax number.',
    will: (count) => `Will change: ${count}. All of it can be undone in one step.`,
    nothing: 'All contracts say the same already.',
    run: 'Join',
  },
  more: (count) => `The first ${count.toLocaleString('en')} are shown; narrow them down by searching.`,
}
