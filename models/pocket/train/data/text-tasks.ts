// Placeholder until the branch pocket-text is merged (its file replaces this one).
import type { Generator } from './conversation.ts'

export const generators: Generator[] = []
