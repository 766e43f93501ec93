import { fold } from '../../core/folding/fold'
import { stemsOf } from '../query/inflection'

/** Given names usual in Poland: beside a capitalised word they name a person whom no register knows. */
const usual = `
Adam Adrian Albert Aleksander Aleksy Alfred Alojzy Andrzej Antoni Arkadiusz Artur Bartłomiej Bartosz Bernard Błażej Bogdan
Bogumił Bogusław Bolesław Borys Bronisław Cezary Cyprian Czesław Damian Daniel Dariusz Dawid Dominik Edmund Edward Emil
Ernest Eugeniusz Fabian Feliks Filip Franciszek Fryderyk Gabriel Gerard Grzegorz Gustaw Henryk Hubert Ignacy Igor Ireneusz
Iwo Jacek Jakub Jan Janusz Jarosław Jerzy Jędrzej Joachim Józef Julian Juliusz Kacper Kamil Karol Kazimierz Klemens Konrad
Krystian Krzysztof Ksawery Lech Leon Leonard Leszek Longin Lucjan Ludwik Łukasz Maciej Maksymilian Marcel Marcin Marek
Marian Mariusz Mateusz Michał Mieczysław Mikołaj Miłosz Miron Mirosław Norbert Oktawian Olaf Oliwier Oskar Patryk Paweł
Piotr Przemysław Rafał Radosław Remigiusz Robert Roland Roman Ryszard Sebastian Seweryn Sławomir Stanisław Stefan Sylwester
Szczepan Szymon Tadeusz Teodor Tobiasz Tomasz Tymon Tymoteusz Wacław Waldemar Walenty Wiesław Wiktor Wincenty Witold
Władysław Włodzimierz Wojciech Zbigniew Zdzisław Zenon Zygmunt
Ada Adela Adriana Agata Agnieszka Aldona Aleksandra Alicja Alina Amelia Anastazja Aneta Angelika Aniela Anita Anna Antonina
Apolonia Barbara Beata Bernadeta Bogumiła Bogusława Bożena Bronisława Cecylia Celina Czesława Dagmara Danuta Daria Diana
Dominika Dorota Edyta Elena Eleonora Eliza Elżbieta Emilia Emma Eugenia Ewelina Felicja Franciszka Gabriela Genowefa Grażyna
Halina Hanna Helena Henryka Honorata Ilona Irena Irmina Iwona Izabela Jadwiga Jagoda Janina Joanna Jolanta Józefa Judyta
Julia Julita Justyna Kamila Karina Karolina Katarzyna Kazimiera Kinga Klara Klaudia Kornelia Krystyna Laura Lena Leokadia
Lidia Liliana Lucyna Ludwika Łucja Magdalena Maja Małgorzata Marcelina Maria Marianna Mariola Marlena Marta Martyna Marzena
Matylda Melania Michalina Milena Mirosława Monika Nadia Natalia Nikola Nina Oliwia Otylia Patrycja Paulina Regina Renata
Roksana Róża Rozalia Sabina Sandra Sara Sławomira Stanisława Stefania Stella Sylwia Teresa Urszula Wanda Weronika Wiesława
Wiktoria Wioletta Wisława Władysława Zdzisława Zofia Zuzanna Żaneta
`

/** Names so short that their stem says nothing, in all their forms. */
const short =
  'Ewa Ewy Ewie Ewę Ewą Ewo Iga Igi Idze Igę Igą Ida Idy Idzie Idę Idą Ola Oli Olę Olą Ela Eli Elę Elą Pola Poli Polę Polą'

/** Vowels that come and go in declension: Paweł, Pawła; Marek, Marka; Jacek, Jacka. */
const fleeting: Readonly<Record<string, string>> = {
  pawel: 'pawl',
  marek: 'mark',
  jacek: 'jack',
  leszek: 'leszk',
  franciszek: 'franciszk',
}

const stems = new Set(
  usual
    .trim()
    .split(/\s+/u)
    .map(fold)
    .flatMap((name) => [...stemsOf(name), ...(fleeting[name] === undefined ? [] : [fleeting[name]])])
    .filter((stem) => stem.length > 2),
)
const words = new Set(short.split(' ').map(fold))

/** Whether a capitalised word is a form of a given name. */
export function isGivenName(word: string): boolean {
  const folded = fold(word)
  return words.has(folded) || stemsOf(folded).some((stem) => stems.has(stem))
}
