import type { RegisterPages } from '../pages'
import { ChamberChoice } from './ChamberChoice'
import { chamberKeys } from './chamberKeys'
import { ChamberScreen } from './ChamberScreen'
import { chamberTexts } from './useChamberTexts'

/** The chamber: the screen on which a meeting is held, and its wall. */
export const chamberPages: RegisterPages = {
  id: 'chamber',
  routes: [
    { path: '/chamber', element: () => <ChamberChoice /> },
    { path: '/chamber/:meeting', element: ({ chamber }) => <ChamberScreen wall={chamber} /> },
  ],
  keys: (language) => {
    const text = chamberTexts[language]
    const { keys, keyWords, commandKeys, marks } = text
    return {
      title: text.title,
      keys: [
        [chamberKeys.attendance, text.changeAttendance],
        [commandKeys.open, text.open],
        [`${chamberKeys.previous} ${chamberKeys.next}`, keyWords.item],
        ['Insert', text.insert],
        ['Delete', text.remove],
        ['Alt+↑ ↓', keyWords.move],
        [commandKeys.vote, text.startVote],
        [commandKeys.other, text.otherVote],
        [commandKeys.repeat, text.repeat],
        [
          `${keys.for} ${keys.against} ${keys.abstained} ${keys.notVoting}`,
          [marks.for, marks.against, marks.abstained, marks.notVoting].join(', '),
        ],
        [keys.rest, keyWords.rest],
        [keys.excluded, keyWords.exclude],
        ['/', keyWords.name],
        ['Enter', text.closeVote],
        [commandKeys.act, text.makeAct],
        [commandKeys.motion, keyWords.motion],
        [commandKeys.statement, keyWords.statement],
        [commandKeys.chair, text.chair.key],
        [chamberKeys.note, text.note],
        [chamberKeys.break, text.break],
        [commandKeys.end, text.end],
      ],
    }
  },
  help: (language) => {
    const { title, help } = chamberTexts[language]
    return { title, text: help }
  },
}
