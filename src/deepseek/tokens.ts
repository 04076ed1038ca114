// The texts of the model's control tokens. `｜` is U+FF5C, `▁` is U+2581.

export const BEGIN_OF_SENTENCE = '<｜begin▁of▁sentence｜>'
export const END_OF_SENTENCE = '<｜end▁of▁sentence｜>'
export const USER = '<｜User｜>'
export const ASSISTANT = '<｜Assistant｜>'
export const THINK = '<think>'
export const END_THINK = '</think>'
/** The mark inside every tool-call tag: `<｜DSML｜invoke name="N">`, `</｜DSML｜invoke>`. */
export const DSML = '｜DSML｜'

/**
 * Every text that a DeepSeek tokenizer may read as one control token, but for its 800 numbered place holders. The
 * first seven are the ones a V3.2 prompt is made of; the rest must only never act.
 */
export const SPECIAL_TOKENS: readonly string[] = [
  BEGIN_OF_SENTENCE,
  END_OF_SENTENCE,
  USER,
  ASSISTANT,
  THINK,
  END_THINK,
  DSML,
  '<｜▁pad▁｜>',
  '<｜search▁begin｜>',
  '<｜search▁end｜>',
  '<｜fim▁hole｜>',
  '<｜fim▁begin｜>',
  '<｜fim▁end｜>',
  '<｜tool▁calls▁begin｜>',
  '<｜tool▁calls▁end｜>',
  '<｜tool▁call▁begin｜>',
  '<｜tool▁call▁end｜>',
  '<｜tool▁outputs▁begin｜>',
  '<｜tool▁outputs▁end｜>',
  '<｜tool▁output▁begin｜>',
  '<｜tool▁output▁end｜>',
  '<｜tool▁sep｜>',
  '<|EOT|>',
]
