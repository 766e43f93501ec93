import { expose } from 'comlink'
import { queryService } from './queryService'

expose(queryService())
