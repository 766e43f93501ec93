import type { RegisterText } from '../model/registerText'
import type { Register } from './register'

/**
 * A register this program does not know: one of a newer version, or one the office defined whose definition is not here
 * (yet). Its records are kept and carried through packages and backups untouched; nothing is shown of them but that they
 * are there.
 */
export function unknownRegister(id: string): Register {
  return {
    id,
    icon: 'folder',
    sections: [],
    fields: [],
    title: '',
    key: '',
    order: [],
    views: [{ id: 'all', columns: [], filters: [], sort: [] }],
    print: { orientation: 'portrait', widths: {} },
    code: {},
  }
}

/** Its texts, under the name screens give it. */
export function unknownText(name: string): RegisterText {
  return {
    name,
    entries: { one: name, few: name, many: name },
    newEntry: name,
    purpose: '',
    printTitle: name,
    cardTitle: name,
    sections: {},
    fields: {},
    headings: {},
    reverse: {},
    choices: {},
    views: {},
    clocks: {},
    hints: {},
    reasons: {},
    papers: {},
  }
}
