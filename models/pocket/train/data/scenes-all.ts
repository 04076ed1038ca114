// Every scene that there is.
import { scenesOf } from './scenes.ts'
import { agentScenes } from './scenes-agents.ts'
import { codeScenes } from './scenes-code.ts'
import { customerScenes } from './scenes-customers.ts'
import { deviceScenes } from './scenes-devices.ts'
import { everydayScenes } from './scenes-everyday.ts'
import { goingOutScenes } from './scenes-going-out.ts'
import { homeScenes } from './scenes-home.ts'
import { industryScenes } from './scenes-industry.ts'
import { lifeScenes } from './scenes-life.ts'
import { publicScenes } from './scenes-public.ts'
import { serverScenes } from './scenes-servers.ts'
import { tradeScenes } from './scenes-trade.ts'
import { workScenes } from './scenes-work.ts'

export const scenes = [
  agentScenes,
  codeScenes,
  customerScenes,
  deviceScenes,
  everydayScenes,
  goingOutScenes,
  homeScenes,
  industryScenes,
  lifeScenes,
  publicScenes,
  serverScenes,
  tradeScenes,
  workScenes,
].flatMap(scenesOf)
