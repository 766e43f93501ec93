import { expose } from 'comlink'
import { QueryService } from './queryService'

expose(new QueryService())
