import { expose } from 'comlink'
import { WritingService } from './writingService'

expose(new WritingService())
