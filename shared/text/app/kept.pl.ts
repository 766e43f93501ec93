import type { Profile } from '../../model/profiles'

/** Polish texts: which registers an office keeps. */
export const keptPl = {
  title: 'Rejestry urzędu',
  question: 'Czym jest urząd? Można wybrać kilka.',
  help: 'Rodzaj urzędu włącza jego rejestry; każdy rejestr można włączyć i wyłączyć osobno. Wyłączony znika z nawigacji, jego wpisy zostają: znajduje je wyszukiwanie, są w kopiach, a ich terminy nadal stoją na Pulpicie.',
  everything: 'wszystkie rejestry',
  main: 'Główne',
  profiles: {
    council: 'biuro rady',
    selfGovernment: 'biuro samorządowe',
    social: 'kontakty społeczne',
    organisations: 'centrum organizacji pozarządowych',
    foreign: 'projekty i współpraca zagraniczna',
  } satisfies Readonly<Record<Profile, string>>,
  about: {
    council: 'uchwały, interpelacje, sesje, radni, diety, skargi, wybory',
    selfGovernment: 'to samo i sekretariat, media, uroczystości, członkostwa',
    social: 'media, kampanie, publikacje, wydarzenia, organizacje, dotacje',
    organisations: 'baza organizacji, konkursy, oferty, konsultacje, wydarzenia, sale',
    foreign: 'partnerzy, delegacje, projekty i ich uczestnicy, członkostwa, sale',
  } satisfies Readonly<Record<Profile, string>>,
  group: (title: string, on: number, of: number) => `${title}: włączone ${on} z ${of}`,
  offWithData:
    'Wyłączone, choć mają wpisy. Wpisy zostają, znajduje je wyszukiwanie, a terminy nadal stoją na Pulpicie.',
  offEntries: (register: string, entries: string) => `${register}: ${entries}`,
  off: 'Ten rejestr jest wyłączony: nie ma go w nawigacji. Jego wpisy są w wyszukiwaniu i w kopiach, a terminy na Pulpicie.',
  switchOn: 'Włącz rejestr',
  switchedOn: (register: string) => `Włączono rejestr „${register}”.`,
} as const
