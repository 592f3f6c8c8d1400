import type { RouteRecordRaw } from 'vue-router'
import StartPage from './pages/StartPage.vue'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: StartPage, meta: { title: 'app.overview' } },
  {
    path: '/:resource(electricity|gas|water)/:span(year|month|week|day)?/:at?',
    component: () => import('./pages/ResourcePage.vue'),
    meta: { title: 'app.resource' },
  },
  { path: '/cost', component: () => import('./pages/CostPage.vue'), meta: { title: 'app.cost' } },
  { path: '/act', component: () => import('./pages/ActPage.vue'), meta: { title: 'app.act' } },
  { path: '/home', component: () => import('./pages/HomePage.vue'), meta: { title: 'app.home' } },
  {
    path: '/letter/:month(\\d{4}-\\d{2})?',
    component: () => import('./pages/LetterPage.vue'),
    meta: { title: 'app.letter' },
  },
  {
    path: '/check',
    component: () => import('./pages/CheckPage.vue'),
    meta: { title: 'app.check' },
  },
  {
    path: '/household',
    component: () => import('./pages/HouseholdPage.vue'),
    meta: { title: 'household.title' },
  },
  {
    path: '/ask',
    component: () => import('./pages/AskPage.vue'),
    meta: { title: 'ui.ask.title' },
  },
  {
    path: '/import',
    component: () => import('./pages/ImportPage.vue'),
    meta: { title: 'app.import' },
  },
]
