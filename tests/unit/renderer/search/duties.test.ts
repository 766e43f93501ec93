import { expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { textsOf } from '#shared/text/texts'
import { type Destination, matchingDestinations } from '#renderer/features/search/destinations'

const texts = textsOf('pl', catalogue)
const registers: readonly Destination[] = catalogue.registers.map(({ id }) => {
  const { name, alsoCalled } = texts.register(id)
  return {
    id,
    title: name,
    where: 'rejestr',
    run: () => undefined,
    ...(alsoCalled === undefined ? {} : { alsoCalled }),
  }
})

it.each([
  ['członkostwa w związkach i stowarzyszeniach', 'affiliations'],
  ['składki członkowskie', 'affiliations'],
  ['uczelnie', 'agreements'],
  ['porozumienia z uniwersytetami', 'agreements'],
  ['poczta przychodząca', 'mailIn'],
  ['korespondencja wychodząca', 'mailOut'],
  ['książka nadawcza', 'mailOut'],
  ['koperty', 'mailOut'],
  ['interesanci', 'visits'],
  ['dni przyjęć', 'visits'],
  ['zadania', 'tasks'],
  ['krytyka prasowa', 'critique'],
  ['interwencje prasowe', 'critique'],
  ['sprostowanie', 'critique'],
  ['przegląd prasy', 'critique'],
  ['analiza krytyki', 'critique'],
  ['pytania mediów', 'mediaQuestions'],
  ['autoryzacja', 'mediaQuestions'],
  ['konferencje prasowe', 'pressEvents'],
  ['komunikaty', 'releases'],
  ['informacja prasowa', 'releases'],
  ['ogłoszenia płatne', 'notices'],
  ['redakcje i dziennikarze', 'media'],
  ['dziennikarz', 'media'],
  ['publikacje', 'publications'],
  ['materiały własne', 'publications'],
  ['opinie o materiałach wydziałów', 'materialOpinions'],
  ['kampanie', 'campaigns'],
  ['programy zlecone', 'campaigns'],
  ['nagrody otrzymane', 'awards'],
  ['odznaczenia', 'honours'],
  ['honorowe obywatelstwo', 'honours'],
  ['nagrody i stypendia', 'prizes'],
  ['kalendarz uroczystości', 'events'],
  ['konferencje', 'events'],
  ['sale', 'rooms'],
  ['wynajem sal', 'bookings'],
  ['rezerwacje', 'bookings'],
  ['patronat burmistrza', 'patronage'],
  ['bank organizacji', 'ngos'],
  ['organizacje pozarządowe', 'ngos'],
  ['KRS', 'ngos'],
  ['OPP', 'ngos'],
  ['raport o trzecim sektorze', 'ngos'],
  ['program współpracy', 'programmes'],
  ['konkursy ofert', 'calls'],
  ['oferty', 'offers'],
  ['dotacje', 'offers'],
  ['rozliczenia dotacji', 'offers'],
  ['małe granty', 'smallGrants'],
  ['inicjatywa własna', 'smallGrants'],
  ['opinie i stanowiska', 'consultations'],
  ['zespół konsultacyjny', 'consultations'],
  ['konsultacje', 'consultations'],
  ['rada pożytku', 'teams'],
  ['skład zespołu konsultacyjnego', 'teams'],
  ['grupy robocze', 'teams'],
  ['notatki informacyjne', 'infoNotes'],
  ['nabory', 'projects'],
  ['monitoring naborów', 'fundCalls'],
  ['źródła finansowania', 'fundCalls'],
  ['wzory porządków obrad', 'agendaTemplates'],
  ['kworum', 'meetings'],
  ['raport o stanie gminy', 'debateSpeakers'],
  ['lista mówców', 'debateSpeakers'],
  ['wnioski o dofinansowanie', 'projects'],
  ['uczestnicy projektu', 'participants'],
  ['rekrutacja', 'participants'],
  ['warsztaty', 'participants'],
  ['miasta partnerskie', 'partners'],
  ['misje', 'delegations'],
  ['wizyty', 'delegations'],
  ['upominki', 'delegations'],
  ['sołectwa', 'units'],
  ['fundusz sołecki', 'units'],
  ['skargi', 'complaints'],
  ['petycje', 'petitions'],
  ['inicjatywa uchwałodawcza', 'initiatives'],
])('the duty „%s” leads to %s', (duty, register) => {
  expect(matchingDestinations(registers, duty).map(({ id }) => id)).toContain(register)
})

it.each(['droga', 'budżet', 'szkoła', 'Kowalska', '12/123/2024'])('the word „%s” of entries leads to none', (word) => {
  expect(matchingDestinations(registers, word).filter(({ title }) => !title.includes(word))).toEqual([])
})
