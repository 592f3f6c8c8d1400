import type { RouteRecordRaw } from 'vue-router'
import { takeLetter } from './letter/letter.ts'
import OverviewPage from './pages/OverviewPage.vue'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: OverviewPage, meta: { title: 'app.overview' } },
  {
    path: '/access',
    component: () => import('./pages/AccessPage.vue'),
    meta: { title: 'app.access' },
  },
  {
    path: '/access/who/:who',
    component: () => import('./pages/WhoPage.vue'),
    props: true,
    meta: { title: 'app.access' },
  },
  {
    path: '/history',
    component: () => import('./pages/HistoryPage.vue'),
    meta: { title: 'app.history' },
  },
  {
    path: '/search',
    component: () => import('./pages/SearchPage.vue'),
    meta: { title: 'app.search' },
  },
  {
    path: '/given',
    component: () => import('./pages/GivenPage.vue'),
    meta: { title: 'app.given' },
  },
  {
    path: '/data/:stream/:source',
    component: () => import('./pages/DataPage.vue'),
    props: true,
    meta: { title: 'app.access' },
  },
  {
    path: '/give',
    component: () => import('./pages/GivePage.vue'),
    meta: { title: 'give.title' },
  },
  {
    path: '/grants/:grant',
    component: () => import('./pages/ReceiptPage.vue'),
    props: true,
    meta: { title: 'receipt.title' },
  },
  {
    path: '/requests',
    component: () => import('./pages/RequestsPage.vue'),
    meta: { title: 'requests.title' },
  },
  {
    path: '/requests/:id',
    component: () => import('./pages/ReviewPage.vue'),
    props: true,
    meta: { title: 'requests.one' },
  },
  {
    path: '/request',
    component: () => import('./pages/ReviewPage.vue'),
    meta: { title: 'requests.one' },
  },
  {
    path: '/browse',
    component: () => import('./pages/BrowsePage.vue'),
    meta: { title: 'browse.title' },
  },
  {
    path: '/move',
    component: () => import('./pages/MovePage.vue'),
    meta: { title: 'move.title' },
  },
  {
    path: '/server',
    component: () => import('./pages/ServerPage.vue'),
    meta: { title: 'server.title' },
  },
  {
    path: '/connect',
    component: () => import('./pages/ConnectPage.vue'),
    // A code in the address bar would stay in the browser's history: it goes before the page comes.
    beforeEnter: ({ hash }) => {
      if (hash === '') return true
      takeLetter(hash, window.sessionStorage)
      return { path: '/connect', replace: true }
    },
    meta: { title: 'app.connect' },
  },
  {
    path: '/prepare',
    component: () => import('./pages/SetupPage.vue'),
    meta: { title: 'app.prepare' },
  },
]
