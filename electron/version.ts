import { version as manifestVersion } from '../package.json'

/** Version of the program, from package.json. */
export const version = manifestVersion
