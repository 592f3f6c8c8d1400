import type { RouteRecordRaw } from 'vue-router'

// Without a host, a campaign is that of the territory's own city.
const campaign = '/campaigns/:host?/:slug'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: () => import('./pages/HomePage.vue'), meta: { title: 'app.campaigns' } },
  {
    path: '/register',
    component: () => import('./pages/RegisterPage.vue'),
    meta: { title: 'app.register' },
  },
  {
    path: '/mine',
    component: () => import('./pages/MinePage.vue'),
    meta: { title: 'app.mine' },
  },
  {
    path: campaign,
    component: () => import('./pages/CampaignPage.vue'),
    meta: { title: 'app.campaign' },
  },
  {
    path: `${campaign}/contribute`,
    component: () => import('./pages/ContributePage.vue'),
    meta: { title: 'app.contribute' },
  },
  {
    path: `${campaign}/withdraw`,
    component: () => import('./pages/WithdrawPage.vue'),
    meta: { title: 'app.withdraw' },
  },
  {
    path: `${campaign}/vote`,
    component: () => import('./pages/VotePage.vue'),
    meta: { title: 'app.vote' },
  },
  {
    path: `${campaign}/result`,
    component: () => import('./pages/ResultPage.vue'),
    meta: { title: 'app.result' },
  },
]
