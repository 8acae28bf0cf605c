import type { Strings } from '../en'

export const money: Strings['money'] = {
  title: 'Argent, énergie et déchets',
  help: (from, to) => `Tous les flux de ${from} à ${to} : moyennes des réplications, dollars des États-Unis de l’année de base. Ce que l’un paie, un autre le reçoit. « Télécharger en CSV » contient chaque mois et chaque option.`,
  physicalHelp: (from, to) => `Tous les flux de ${from} à ${to} : moyennes des réplications. « Télécharger en CSV » contient chaque mois et chaque option.`,
  purpose: 'Objet', from: 'De', to: 'À', physical: 'Énergie, appareils, déchets et émissions',
  nothing: 'Aucun compte n’est tenu pour cette simulation.',
  sector: {
    'national-government': 'État', 'local-government': 'Collectivités locales', operators: 'Opérateurs',
    households: 'Ménages', others: 'Autres', environment: 'Environnement',
  },
  item: {
    sites: 'Subventions de sites', backhaul: 'Subventions de liaisons', 'community-networks': 'Réseaux communautaires', training: 'Formation', devices: 'Programmes d’appareils', smartphones: 'Smartphones, hors droits',
    tariffs: 'Tarifs sociaux', identity: 'Identités numériques', services: 'Meilleurs services', resilience: 'Réseaux résilients', firms: 'Appui aux entreprises',
    recycling: 'Reprise de téléphones', emergencies: 'Alertes et préparation', relief: 'Secours', 'fees-forgone': 'Redevances non perçues', 'taxes-forgone': 'Taxes non perçues',
    penalties: 'Pénalités', communication: 'Données, hors taxe', 'data-tax': 'Taxe sur les données', 'device-duty': 'Droits sur les smartphones', 'centre-fees': 'Tarifs des centres',
    'site-fees': 'Redevances des sites', running: 'Exploitation des réseaux', investment: 'Investissement dans les réseaux', 'services-online': 'Démarches en ligne',
    'services-local': 'Démarches aux guichets et centres', grant: 'Dotations aux collectivités locales', 'energy-grid': 'Énergie du réseau électrique',
    'energy-diesel': 'Énergie de groupes électrogènes', 'devices-new': 'Smartphones neufs', 'devices-refurbished': 'Smartphones reconditionnés',
    'waste-refurbished': 'Déchets réemployés', 'waste-recycled': 'Déchets recyclés', 'waste-discarded': 'Déchets jetés',
    'emissions-operational': 'Émissions de l’exploitation des réseaux', 'emissions-embodied': 'Émissions de la fabrication de smartphones', 'emissions-avoided': 'Émissions de trajets évités',
  },
}
