import { signatureWordsEn, signatureWordsPl } from '../words/signatures'

/** Polish words of the signatures under an initiative. */
export const signersPl = signatureWordsPl({
  outside: 'mieszka poza gminą',
  elsewhere: 'wcześniejszy podpis na innej liście',
})

/** English words of the signatures under an initiative. */
export const signersEn = signatureWordsEn({
  outside: 'lives outside the municipality',
  elsewhere: 'signed another list before',
})

/** Polish words of the destruction of a list of signatures under an initiative. */
export const destructionPl = {
  destroy: 'Zniszcz listę podpisów',
  destroyTitle: 'Zniszczyć listę podpisów?',
  destroyText:
    'Podpisy pod inicjatywą znikną z wpisu i z historii na zawsze. Zostaje, ile było ważnych i dlaczego odrzucono pozostałe. Tego nie można cofnąć.',
  destroyReason: 'Zniszczenie listy podpisów po rozpatrzeniu inicjatywy',
}

/** English words of the same. */
export const destructionEn: typeof destructionPl = {
  destroy: 'Destroy the list of signatures',
  destroyTitle: 'Destroy the list of signatures?',
  destroyText:
    'The signatures under the initiative go from the entry and from its history for good. How many were valid and why others were not stays. This cannot be undone.',
  destroyReason: 'List of signatures destroyed after the initiative was settled',
}
