import { describe, expect, it } from 'vitest'
import { earlyPapers, electionPapers } from '#shared/registers/elections/papers/catalogue'
import { paperKinds, type PaperKind } from '#shared/registers/elections/papers/kinds'
import type { ElectionPrint } from '#shared/registers/elections/papers/print'
import { catalogue } from '#shared/catalogue'
import { buildRecordLetter } from '#shared/engine/documents/papers'
import { emptySeats } from '#shared/registers/elections/procedure/supplementary'
import { overviewOf } from '#shared/registers/elections/procedure/overview'
import { readElection } from '#shared/registers/elections/procedure/election'
import { readNomination } from '#shared/registers/elections/procedure/nomination'
import { defaultElectionSettings } from '#shared/registers/elections/procedure/settings'
import { office } from './samples'
import { paper } from './elections'
import { district, edition, people, played, regional } from './wholeElection'

const afterwards = '2028-01-05'
const textOf = async (print: ElectionPrint, kind: PaperKind, about = '') => {
  const found = electionPapers(print).find((one) => one.kind === kind && one.about === about)
  if (found === undefined) throw new Error(`no paper ${kind} ${about}`)
  return (await paper(`calosc-${kind}-${about.replaceAll(/[/ ,]/gu, '_')}`, found.build())).text
}
const kindsOf = (print: ElectionPrint) => electionPapers(print).map(({ kind }) => kind)
const early = (print: ElectionPrint) =>
  earlyPapers(print).map(({ kind, about, lack }) => `${kind}${about === '' ? '' : ` ${about}`}: ${lack}`)

describe('a whole election', () => {
  const whole = played()
  const print = whole.print(afterwards)
  const results = () =>
    Object.fromEntries(
      print.nominations.map(({ number, result, labourNamed }) => [number, labourNamed ? 'named' : (result ?? '-')]),
    )

  it('elects by two rounds where there is a tie, whoever is over 70 on the ballot too', () => {
    expect(results()).toEqual({
      '1/2027': 'elected',
      '2/2027': 'named',
      '3/2027': 'elected',
      '4/2027': 'notElected',
      '5/2027': 'notElected',
      '6/2027': '-',
      '7/2027': '-',
      '8/2027': '-',
      '9/2027': 'elected',
      '10/2027': 'notElected',
      '11/2027': '-',
      '12/2027': 'elected',
    })
    expect(print.ballots.map(({ names }) => names.length)).toEqual([5, 2, 3, 2])
  })

  it('has every kind of paper, and each is a file by the Open XML rules', async () => {
    const papers = electionPapers(print)
    const lacking = paperKinds.filter((kind) => !papers.some((one) => one.kind === kind))
    // Nothing is short of a document any more: what was defective is left by a resolution.
    expect(lacking).toEqual(['missingLetter'])
    for (const { kind, about, build } of papers)
      await paper(`calosc-${kind}-${about.replaceAll(/[/ ,]/gu, '_')}`, build())
  }, 600_000)

  it('cites an act in full where a paper names it first, and signs no public copy on a line', () => {
    const act = /ustaw(?:y|ie|a)\s+(?:z\s+dnia|–)|rozporządzenia\s+(?:Ministra|Parlamentu)/u
    const dotted: string[] = []
    for (const { kind, about, build } of electionPapers(print)) {
      const { blocks } = build()
      const text = blocks
        .map((block) => JSON.stringify(block))
        .join(' ')
        .replaceAll('\u00a0', ' ')
      for (const name of ['ustaw(?:y|ie|a) (?:z dnia|–)', 'rozporządzenia Ministra', 'rozporządzenia Parlamentu']) {
        const first = new RegExp(name, 'u').exec(text)?.index
        if (first !== undefined) expect(text.slice(first, first + 330), `${kind} ${about}`).toMatch(/Dz\. (?:U|Urz)\./)
      }
      expect(text, `${kind} ${about}`).not.toContain('{Dz.')
      if (!act.test(text)) expect(text, `${kind} ${about}`).not.toMatch(/\bart\. \d/u)
      const people = blocks.flatMap((block) => (block.kind === 'signatures' ? block.people : []))
      for (const { name, signed } of people)
        if (name.includes('/-/') !== (signed === true)) dotted.push(`${kind} ${about}`)
    }
    expect(dotted).toEqual([])
  })

  it('asks the Police about each person once, with parents and place of birth', async () => {
    const text = await textOf(print, 'policeLetter')
    expect(text.match(/Świerk Barbara/gu)).toHaveLength(1)
    expect(text).toContain('Cis-Olszyna Anna Maria (nazwisko rodowe: Olszyna)\nJan, Maria')
    expect(text).toContain(', Lipowiec\nul. Dębowa')
    // The day of the letter is the one kept, whenever it is printed.
    expect(text).toContain('Lipowiec, dnia 1 września 2027 r.')
    expect(text).toContain('Komendant Wojewódzki Policji')
    const capital = whole.print(afterwards, { place: 'Warszawa' })
    expect(await textOf(capital, 'policeLetter')).toContain('Komendant Stołeczny Policji w Warszawie')
    expect(await textOf(capital, 'policeResolution')).toContain('od Komendanta Stołecznego Policji')
  })

  it('numbers protocols as annexes of the resolution, round by round', async () => {
    expect(await textOf(print, 'tellersProtocol', district)).toContain('Załącznik nr 1 do uchwały nr LXI/420/27')
    expect(await textOf(print, 'tellersProtocol', `${regional}, 2`)).toContain(
      'Załącznik nr 4 do uchwały nr LXI/420/27',
    )
    expect(await textOf(print, 'electionResolution')).toContain('stanowią załączniki nr 1–4 do uchwały.')
  })

  it('names labour judges from among the elected, and says so to the court and to the person', async () => {
    expect(await textOf(print, 'announcement')).toContain(
      'do Sądu Rejonowego w Lipowcu – 3, w tym do orzekania w sprawach z zakresu prawa pracy – 1',
    )
    expect(await textOf(print, 'labourResolution')).toMatch(
      /Spośród ławników wybranych do Sądu Rejonowego w Lipowcu uchwałą nr LXI\/420\/27 [^\n]+:\n1\)\tCis-Olszyna Anna Maria/u,
    )
    expect(await textOf(print, 'courtLetter', district)).toContain('wskazanie do spraw z zakresu prawa pracy')
    expect(await textOf(print, 'candidateLetter', '2/2027')).toContain('Rada wskazała Panią do orzekania')
  })

  it('writes to whom the vote went past, destroys their papers like the others’, and gives receipts', async () => {
    expect(await textOf(print, 'candidateLetter', '11/2027')).toContain('rada nie poddała pod głosowanie')
    expect(await textOf(print, 'nominatorLetter', '5/2027')).toContain('nie uzyskała wyboru')
    const text = await textOf(print, 'destructionProtocol')
    for (const number of ['4/2027', '5/2027', '6/2027', '7/2027', '8/2027', '10/2027', '11/2027'])
      expect(text).toContain(`\n${number}\n`)
    expect(await textOf(print, 'returnReceipt', '4/2027')).toContain('zaświadczenie lekarskie')
  })

  it('says in the opinion who does not meet a condition, and lists what no court asked for', async () => {
    const text = await textOf(print, 'teamProtocol')
    expect(text).toMatch(/negatywna\nNiespełniony warunek – wiek/u)
    expect(text).toContain('spoza zapotrzebowania sądów\n–\n1')
  })

  it('leaves nothing of a supplementary election to propose when all seats are filled', () => {
    const read = print.nominations.map((data) => ({ id: data.number, data }))
    const rounds = print.ballots.map((data) => ({ id: data.number, data }))
    expect(emptySeats(overviewOf(print.election, read, rounds, print.settings))).toEqual([])
  })
})

describe('an election by other rules', () => {
  it('has a resolution for every court and pool, adopted by the secret ballot itself', async () => {
    const print = played({ acts: 'perContest', adoption: 'secretBallot' }, { tie: 'lots' }).print(afterwards)
    expect(kindsOf(print).filter((kind) => kind === 'electionResolution')).toHaveLength(2)
    const text = await textOf(print, 'electionResolution', regional)
    expect(text).toContain('UCHWAŁA NR LXI/421/27')
    expect(text).toContain('w sprawie wyboru ławników do Sądu Okręgowego w Grabowie na kadencję')
    expect(text).toContain('Uchwała została podjęta w głosowaniu tajnym, którego wynik znajduje się w protokole')
    expect(text).not.toContain('Lipowcu na kadencję')
    expect(await textOf(print, 'tellersProtocol', regional)).toContain('Załącznik do uchwały nr LXI/421/27')
    expect(await textOf(print, 'tellersProtocol', district)).toContain(
      'Przeprowadzono losowanie; los wskazał: Łoś Leon.',
    )
  })

  it('votes on a labour pool of its own by custom', () => {
    const own = played({ labour: 'ownPool' })
    const print = own.print(afterwards)
    expect(print.ballots.map(({ pool, court }) => [court, pool])).toContainEqual([district, 'labour'])
    expect(kindsOf(print)).not.toContain('labourResolution')
    const judge = [...own.store.values()].find(
      ({ register, values }) => register === 'layJudges' && values['surname'] === 'Cis-Olszyna',
    )
    expect(judge?.values['pool']).toBe('labour')
  })
})

describe('papers that would say what is not so yet', () => {
  const before = (change: Parameters<typeof readElection>[0], some = people): ElectionPrint => ({
    office: { ...office, councilGenitive: 'Rady Miejskiej w Lipowcu' },
    settings: defaultElectionSettings,
    today: '2027-06-20',
    caseSign: '',
    election: readElection({ kind: 'general', termFrom: 2028, termTo: 2031, ...change }),
    nominations: some.map((values) => readNomination(values)),
    ballots: [],
  })

  it('wait, and say for what', () => {
    expect(early(before({}, []))).toEqual([
      'announcement: seats',
      'policeLetter: noCandidates',
      'teamProtocol: noCandidates',
      'candidateList: noCandidates',
      'electionResolution: seats',
      'electionResolutionPublic: seats',
      'collectionNotice: notHeld',
      'destructionProtocol: nothingToDestroy',
    ])
    expect(early(before({ seats: edition['seats'] ?? [], labour: 'fromElected' }))).toEqual([
      'labourResolution: notNamed',
      'labourResolutionPublic: notNamed',
      `courtLetter ${district}: noResult`,
      `courtLetter ${regional}: noResult`,
      'collectionNotice: notHeld',
      'destructionProtocol: notHeld',
    ])
  })

  it('have dots where a draft is needed before the vote', async () => {
    const print = before({ seats: edition['seats'] ?? [], labour: 'fromElected' })
    const text = await textOf(print, 'electionResolution')
    expect(text).toContain('zostali wybrani:\n1)\t……')
    expect(text).not.toContain('nie wybrano')
  })

  it('do not destroy while papers may be collected', () => {
    expect(early(played().print('2027-11-02'))).toContain('destructionProtocol: collecting')
  })
})

describe('the end of a mandate', () => {
  const values = {
    surname: 'Łoś',
    givenNames: 'Leon',
    court: district,
    termFrom: 2028,
    termTo: 2031,
    address: 'ul. Dębowa 3\n00-001 Lipowiec',
    motionOn: '2029-02-01',
    motionSign: 'K-051-2/29',
    motionGround: 'notPerforming',
    motionOpinions: 'given',
    committee: 'Komisja Porządku',
    committeeOn: '2029-03-10',
    committeeNoticeOn: '2029-02-26',
    session: 'XIV',
    sessionOn: '2029-03-22',
    sessionNoticeOn: '2029-03-05',
    endResolution: 'XIV/120/29',
    endResolutionOn: '2029-03-22',
    endedOn: '2029-01-15',
  }
  const own = { ...office, councilGenitive: 'Rady Miejskiej w Lipowcu' }
  const text = async (id: string) =>
    (
      await paper(
        `mandat-${id}`,
        buildRecordLetter(catalogue.of('layJudges'), id, { office: own, today: '2029-04-01', values }),
      )
    ).text

  it('is stated by the council on a conviction, and the court is told', async () => {
    const act = await text('expiryAct')
    expect(act).toContain('Na podstawie art. 166 § 1')
    expect(act).toContain(
      'z dniem 15 stycznia 2029 r., z chwilą prawomocnego skazania, wygasł mandat ławnika: Leon Łoś',
    )
    expect(await text('expiryLetter')).toContain(
      'uchwałą nr XIV/120/29 Rady Miejskiej w Lipowcu z dnia 22 marca 2029 r.',
    )
  })

  it('by dismissal has its two notices, each of the day it was kept under, and reasons', async () => {
    const committee = await text('committeeNotice')
    expect(committee).toMatch(/dnia 26 lutego 2029 r\./iu)
    expect(committee).toContain('w dniu 10 marca 2029 r. na posiedzeniu komisji rady (Komisja Porządku)')
    expect(committee).toContain('co najmniej siedem dni przed')
    expect(await text('sessionNotice')).toContain('w dniu 22 marca 2029 r. na XIV sesji Rady Miejskiej w Lipowcu')
    const act = await text('dismissalAct')
    expect(act).toContain('z powodu niewykonywania obowiązków ławnika')
    expect(act).toContain('Prezes Sądu Rejonowego w Lipowcu (pismo z dnia 1 lutego 2029 r., znak K-051-2/29)')
    expect(act).toContain('opinie rady ławników i kolegium')
    expect(await text('dismissalLetter')).toContain('odwołano ławnika')
  })
})
