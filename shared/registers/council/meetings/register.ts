import type { RegisterModule } from '../../../engine/register'
import { activityQuestions } from '../activity/questions'
import { chamberQuestions } from '../chamber/usualChairs'
import { meetingChecks } from '../checks'
import { attendanceList, meetingNotice } from '../papers/meetings'
import { minutesDraft } from '../papers/minutes'
import { packFiles, sessionPack, sessionPackPublic } from '../papers/sessionPack'
import { noticeList } from '../papers/noticeList'
import { speakerList } from '../papers/speakerList'
import { votesCsv, votesPopolo } from '../papers/voteFiles'
import { popoloSchema } from '../papers/popoloSchema'
import { rollCallSheets } from '../papers/votes'
import { councilRules, headsThen, membersThen } from '../rules'
import { meetings } from './definition'
import { meetingsEn } from './texts.en'
import { meetingsPl } from './texts.pl'

/** Sessions of the council and meetings of its bodies. */
export const meetingsRegister: RegisterModule = {
  definition: meetings,
  texts: { pl: meetingsPl, en: meetingsEn },
  code: {
    rules: councilRules,
    checks: meetingChecks,
    offers: { membersThen, headsThen },
    questions: { ...activityQuestions, ...chamberQuestions },
    letterFiles: { sessionPack: packFiles('all'), sessionPackPublic: packFiles('public') },
    letters: {
      meetingNotice,
      noticeList,
      sessionPack,
      sessionPackPublic,
      attendanceList,
      speakerList,
      rollCallSheets,
      minutesDraft,
      votesCsv,
      votesPopolo,
    },
    letterSchemas: { votesPopolo: popoloSchema },
  },
}
