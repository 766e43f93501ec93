import type { RegisterModule } from '../../../engine/register'
import { rooms } from './definition'
import { roomsEn } from './texts.en'
import { roomsPl } from './texts.pl'

/** Halls. */
export const roomsRegister: RegisterModule = {
  definition: rooms,
  texts: { pl: roomsPl, en: roomsEn },
}
