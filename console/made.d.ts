declare module 'virtual:routes' {
  export const routes: Record<string, { method: string; path: string }>
}
declare module 'virtual:search/en' {
  export const index: string
}
declare module 'virtual:search/zh' {
  export const index: string
}
