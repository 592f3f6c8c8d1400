/** A territory to develop against: the ports that the lab uses by itself. */
export const exampleTerritory = {
  id: 'la-rochelle',
  name: { fr: 'La Rochelle (essai)', en: 'La Rochelle (trial)' },
  colours: { primary: '#0b5563', onPrimary: '#ffffff', accent: '#d9622b' },
  timeZone: 'Europe/Paris',
  cityServer: 'http://localhost:4000/',
  issuers: [{ url: 'http://localhost:3000/', name: 'Pods de La Rochelle' }],
  apps: {
    home: 'http://localhost:5101/',
    mobility: 'http://localhost:5102/',
    energy: 'http://localhost:5103/',
  },
  lab: true,
}
