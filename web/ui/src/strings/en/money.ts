export const money = {
  title: 'Money, energy and waste',
  help: (from: string, to: string) => `All that flows from ${from} to ${to}: means over replications, US dollars of the base year. What one pays another receives. “Download CSV” has every month and alternative.`,
  physicalHelp: (from: string, to: string) => `All that flows from ${from} to ${to}: means over replications. “Download CSV” has every month and alternative.`,
  purpose: 'What for', from: 'From', to: 'To', physical: 'Energy, devices, waste and emissions',
  nothing: 'No accounts are kept of this run.',
  sector: {
    'national-government': 'National government', 'local-government': 'Local government', operators: 'Operators',
    households: 'Households', others: 'Others', environment: 'Environment',
  } as Readonly<Record<string, string>>,
  item: {
    sites: 'Subsidies for sites', backhaul: 'Subsidies for links', 'community-networks': 'Community networks', training: 'Training', devices: 'Device programmes', smartphones: 'Smartphones, before duty',
    tariffs: 'Social tariffs', identity: 'Digital identities', services: 'Better services', resilience: 'Resilient networks', firms: 'Support of firms',
    recycling: 'Taking phones back', emergencies: 'Warnings and readiness', relief: 'Relief', 'fees-forgone': 'Fees forgone', 'taxes-forgone': 'Taxes forgone',
    penalties: 'Penalties', communication: 'Data, net of tax', 'data-tax': 'Tax on data', 'device-duty': 'Duty on smartphones', 'centre-fees': 'Fees of centres',
    'site-fees': 'Fees of sites', running: 'Running cost of networks', investment: 'Investment in networks', 'services-online': 'Procedures online',
    'services-local': 'Procedures at offices and centres', grant: 'Grants to local government', 'energy-grid': 'Energy from the grid',
    'energy-diesel': 'Energy from generators', 'devices-new': 'New smartphones', 'devices-refurbished': 'Smartphones made good again',
    'waste-refurbished': 'Waste used again', 'waste-recycled': 'Waste taken apart', 'waste-discarded': 'Waste thrown away',
    'emissions-operational': 'Emissions of running networks', 'emissions-embodied': 'Emissions of making smartphones', 'emissions-avoided': 'Emissions of trips avoided',
  } as Readonly<Record<string, string>>,
}
