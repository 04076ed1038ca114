// All conversations without tools. Weights: about a third of all tokens; a JSON row has 200, a needle 500, a long one 2,500.
import { chat } from './chat-tasks.ts'
import type { Generator } from './conversation.ts'
import { json } from './json-tasks.ts'
import { needle, needleLong } from './needle-tasks.ts'
import { refuse } from './refuse-tasks.ts'
import { skills } from './skills-tasks.ts'

export const generators: Generator[] = [json, chat, skills, refuse, needle, needleLong]
