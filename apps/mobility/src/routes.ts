import type { RouteRecordRaw } from 'vue-router'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: () => import('./pages/YearPage.vue'), meta: { title: 'app.year' } },
  {
    path: '/trips/:month(\\d{4}-\\d{2})?',
    component: () => import('./pages/MonthPage.vue'),
    meta: { title: 'app.trips' },
  },
  {
    path: '/trips/:month(\\d{4}-\\d{2})/:source/:trip',
    component: () => import('./pages/TripPage.vue'),
    meta: { title: 'app.trip' },
  },
  {
    path: '/habits',
    component: () => import('./pages/HabitsPage.vue'),
    meta: { title: 'app.habits' },
  },
  {
    path: '/goal',
    component: () => import('./pages/GoalPage.vue'),
    meta: { title: 'app.goal' },
  },
  {
    path: '/verify',
    component: () => import('./pages/VerifyPage.vue'),
    meta: { title: 'app.verify' },
  },
  {
    path: '/letter/:month(\\d{4}-\\d{2})?',
    component: () => import('./pages/LetterPage.vue'),
    meta: { title: 'app.letter' },
  },
  {
    path: '/export',
    component: () => import('./pages/ExportPage.vue'),
    meta: { title: 'app.export' },
  },
  {
    path: '/settings',
    component: () => import('./pages/SettingsPage.vue'),
    meta: { title: 'app.settings' },
  },
  {
    path: '/ask',
    component: () => import('./pages/AskPage.vue'),
    meta: { title: 'ui.ask.title' },
  },
  {
    path: '/household',
    component: () => import('./pages/HouseholdPage.vue'),
    meta: { title: 'household.title' },
  },
  {
    path: '/record',
    component: () => import('./pages/RecordPage.vue'),
    meta: { title: 'record.title' },
  },
  {
    path: '/import',
    component: () => import('./pages/ImportPage.vue'),
    meta: { title: 'app.import' },
  },
]
