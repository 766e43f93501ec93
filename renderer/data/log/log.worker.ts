import { expose } from 'comlink'
import { LogService } from './logService'

expose(new LogService())
