/** The bar beside a message: what kind it is, at a glance. */
export const COLOUR = {
  found: 0x2f7d5b,
  unsure: 0xc98a1b,
  unknown: 0x7d8590,
  plain: 0x3a6ea5,
  draft: 0x8a5fb0,
  failed: 0xb3402e,
} as const;
