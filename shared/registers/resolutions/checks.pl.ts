import type { CheckText } from '../../model/registerText'
import type { resolutionChecks } from './checks'

/** Polish texts of the checks only this register undergoes. */
export const resolutionChecksPl: Readonly<Record<keyof typeof resolutionChecks, CheckText>> = {
  votesTooMany: {
    title: 'Więcej głosów niż radnych',
    why: 'Suma głosów przekracza największą, jaka w tej kadencji się powtarza, a więc liczbę radnych (art. 17 ustawy o samorządzie gminnym).',
    next: 'Porównaj głosy z protokołem.',
  },
  votesLost: {
    title: 'Podjęta mimo braku większości',
    why: 'Głosów za jest nie więcej niż przeciw, a uchwała zapada zwykłą większością (art. 14 ustawy o samorządzie gminnym).',
    next: 'Porównaj głosy z protokołem; może to być akt, którego nie podjęto.',
  },
  journalYear: {
    title: 'Rok dziennika inny niż rok ogłoszenia',
    why: 'Pozycje dziennika urzędowego liczy się w roku ogłoszenia aktu.',
    next: 'Porównaj z dziennikiem urzędowym.',
  },
  journalPartly: {
    title: 'Niepełne ogłoszenie',
    why: 'Znana jest tylko część z: rok dziennika, pozycja, data ogłoszenia. Bez nich nie obliczy się wejścia w życie.',
    next: 'Uzupełnij brakujące pole z dziennika urzędowego.',
  },
  unusedButFilled: {
    title: 'Numer niewykorzystany, a wypełniony',
    why: 'Wpis oznaczono jako numer niewykorzystany, choć ma daty lub głosy aktu.',
    next: 'Usuń oznaczenie albo dane aktu.',
  },
  votesPartly: {
    title: 'Niepełny wynik głosowania',
    why: 'Brakuje głosów za, przeciw albo wstrzymujących się. Zero trzeba wpisać.',
    next: 'Uzupełnij głosy z protokołu.',
  },
  votesNone: {
    title: 'Głosowanie 0:0:0',
    why: 'Tak programy pokazują głosowanie tajne; wynik jest wtedy w protokole komisji skrutacyjnej.',
    next: 'Wpisz wynik z protokołu albo wycisz uwagę.',
  },
  annulledWithoutRuling: {
    title: 'Nieważność bez rozstrzygnięcia',
    why: 'Powiązanie mówi, że stwierdzono nieważność, a wśród zdarzeń nadzorczych nie ma rozstrzygnięcia.',
    next: 'Dodaj zdarzenie nadzorcze z datą i znakiem.',
  },
  dispatchUndated: {
    title: 'Brak daty wysłania',
    why: 'Akt ogłoszono albo organ nadzoru go otrzymał, więc został wysłany, ale nie wpisano kiedy. Nie wiadomo, czy w terminie (art. 90 ust. 1 ustawy o samorządzie gminnym).',
    next: 'Wpisz datę z pisma przekazującego albo wycisz uwagę.',
  },
}
