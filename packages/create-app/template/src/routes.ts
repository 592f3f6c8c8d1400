import type { RouteRecordRaw } from 'vue-router'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: () => import('./pages/YearPage.vue'), meta: { title: 'year.short' } },
  { path: '/ask', component: () => import('./pages/AskPage.vue'), meta: { title: 'ask.short' } },
]
