/** Councillors of the invented town, by surname, with their club; the first is the chair. */
export interface SampleCouncillor {
  readonly surname: string
  readonly givenNames: string
  readonly sex: 'female' | 'male'
  readonly district: number
  readonly club: 'town' | 'together' | 'none'
}

const one = (
  givenNames: string,
  surname: string,
  district: number,
  club: SampleCouncillor['club'],
): SampleCouncillor => ({
  surname,
  givenNames,
  sex: givenNames.endsWith('a') ? 'female' : 'male',
  district,
  club,
})

/** All people are made up. Those who ask interpellations bear the same names there. */
export const sampleCouncillors: readonly [SampleCouncillor, ...SampleCouncillor[]] = [
  one('Halina', 'Przykładowa', 1, 'town'),
  one('Alicja', 'Modrzew', 1, 'town'),
  one('Bogdan', 'Jawor', 1, 'together'),
  one('Celina', 'Kalina', 1, 'town'),
  one('Dariusz', 'Grab', 2, 'town'),
  one('Elżbieta', 'Wierzba', 2, 'together'),
  one('Feliks', 'Buk', 2, 'town'),
  one('Grażyna', 'Olszyna', 2, 'none'),
  one('Henryk', 'Sosna', 3, 'town'),
  one('Irena', 'Topola', 3, 'together'),
  one('Jacek', 'Jesionek', 3, 'town'),
  one('Krystyna', 'Brzózka', 3, 'together'),
  one('Leon', 'Świerk', 4, 'town'),
  one('Maria', 'Cis', 4, 'together'),
  one('Norbert', 'Klon', 4, 'town'),
]
