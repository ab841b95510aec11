const COLOURS = ['#5865f2', '#3ba55c', '#eb459e', '#faa81a', '#ed4245', '#747f8d'];

/** A round picture with the first letter, so that nothing is loaded from elsewhere. */
export function avatar(id: string, name: string): string {
  const colour = COLOURS[Number(BigInt(id || '0') % BigInt(COLOURS.length))];
  const letter = [...name][0]?.toUpperCase().replace(/[<&>"']/g, '') ?? '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="sans-serif" font-size="20" font-weight="600" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
