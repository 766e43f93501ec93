/** Polish texts: two entries made one. */
export const joiningPl = {
  action: 'Połącz z innym wpisem…',
  title: (name: string) => `Połącz z wpisem ${name}`,
  help: (name: string) =>
    `Zostanie wpis ${name}. Drugi trafi do kosza z notatką, do czego go dołączono, a wszystko, co do niego prowadzi, poprowadzi tutaj. Całość cofa jedno Ctrl+Z.`,
  other: 'Drugi wpis',
  field: 'Pole',
  stays: 'Ten wpis',
  goes: 'Drugi wpis',
  both: 'Oba',
  empty: '(puste)',
  hidden: '(ukryte)',
  leading: (registers: string) => `Poprowadzą tutaj wpisy z rejestrów: ${registers}.`,
  nothingLeads: 'Do drugiego wpisu nic nie prowadzi.',
  differ: (fields: string) => `Wpisy różnią się w polach: ${fields}. Upewnij się, że chodzi o to samo.`,
  run: 'Połącz',
  gone: 'Jednego z tych wpisów już nie ma. Niczego nie zmieniono.',
} as const
