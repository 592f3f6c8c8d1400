import type { RouteRecordRaw } from 'vue-router'
import YearPage from './pages/YearPage.vue'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: YearPage, meta: { title: 'app.year' } },
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
    path: '/import',
    component: () => import('./pages/ImportPage.vue'),
    meta: { title: 'app.import' },
  },
]
