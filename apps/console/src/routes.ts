import type { RouteRecordRaw } from 'vue-router'
import OverviewPage from './pages/OverviewPage.vue'

export const routes: readonly RouteRecordRaw[] = [
  { path: '/', component: OverviewPage, meta: { title: 'overview.title' } },
  {
    path: '/services',
    component: () => import('./pages/ServicesPage.vue'),
    meta: { title: 'services.title' },
  },
  {
    path: '/freshness',
    component: () => import('./pages/FreshnessPage.vue'),
    meta: { title: 'freshness.title' },
  },
  {
    path: '/batches',
    component: () => import('./pages/BatchesPage.vue'),
    meta: { title: 'batches.title' },
  },
  {
    path: '/batches/:batch',
    component: () => import('./pages/BatchPage.vue'),
    props: true,
    meta: { title: 'batch.title' },
  },
  {
    path: '/deliveries',
    component: () => import('./pages/DeliveriesPage.vue'),
    meta: { title: 'deliveries.title' },
  },
  {
    path: '/dead-letters',
    component: () => import('./pages/DeadLettersPage.vue'),
    meta: { title: 'dead.title' },
  },
  {
    path: '/codes',
    component: () => import('./pages/CodesPage.vue'),
    meta: { title: 'codes.title' },
  },
  {
    path: '/audit',
    component: () => import('./pages/AuditPage.vue'),
    meta: { title: 'audit.title' },
  },
  {
    path: '/campaigns',
    component: () => import('./pages/CampaignsPage.vue'),
    meta: { title: 'campaigns.title' },
  },
  {
    path: '/campaigns/new',
    component: () => import('./pages/NewCampaignPage.vue'),
    meta: { title: 'newCampaign.title' },
  },
  {
    path: '/campaigns/:at(city|intermediary)/:slug',
    component: () => import('./pages/CampaignPage.vue'),
    props: true,
    meta: { title: 'campaign.title' },
  },
  {
    path: '/campaigns/:at(city|intermediary)/:slug/edit',
    component: () => import('./pages/DraftPage.vue'),
    props: true,
    meta: { title: 'draft.title' },
  },
]
