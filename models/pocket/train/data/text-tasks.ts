// All conversations without tools.
import { chat } from './chat-tasks.ts'
import type { Generator } from './conversation.ts'
import { json } from './json-tasks.ts'
import { needle } from './needle-tasks.ts'
import { refuse } from './refuse-tasks.ts'
import { skills } from './skills-tasks.ts'

export const generators: Generator[] = [json, chat, skills, refuse, needle]
