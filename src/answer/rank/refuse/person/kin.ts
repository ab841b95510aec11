/** What people are to somebody else; each stands with those for the other side of it. */
export const KIN: readonly string[] = [
  'father|mother|dad|mum|mom|son|daughter',
  'wife|husband|spouse|widow|widower|fiancée?|girlfriend|boyfriend',
  'brother|sister',
  'uncle|aunt|nephew|niece',
  'cousin',
  'grandfather|grandmother|grandson|granddaughter|grandchild',
  'neighbour|neighbor',
];
