// Every scene that there is.
import { scenesOf } from './scenes.ts'
import { agentScenes } from './scenes-agents.ts'
import { codeScenes } from './scenes-code.ts'
import { customerScenes } from './scenes-customers.ts'
import { dayScenes } from './scenes-days.ts'
import { deviceScenes } from './scenes-devices.ts'
import { everydayScenes } from './scenes-everyday.ts'
import { goingOutScenes } from './scenes-going-out.ts'
import { homeScenes } from './scenes-home.ts'
import { industryScenes } from './scenes-industry.ts'
import { leisureScenes } from './scenes-leisure.ts'
import { lifeScenes } from './scenes-life.ts'
import { platformScenes } from './scenes-platforms.ts'
import { publicScenes } from './scenes-public.ts'
import { serverScenes } from './scenes-servers.ts'
import { serviceScenes } from './scenes-services.ts'
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
  dayScenes,
  leisureScenes,
  publicScenes,
  serverScenes,
  tradeScenes,
  serviceScenes,
  platformScenes,
  workScenes,
].flatMap(scenesOf)
