/**
 * What the admin may restrict or widen with the leader's consent (3.2): each feature with its settings, the usual one
 * first.
 */
export const FEATURES = {
  posting: ['all', 'board'],
  recall: ['on', 'off'],
} as const;

export type Feature = keyof typeof FEATURES;

/** What a group has set; a feature that is not named stands as usual. */
export type Features = Readonly<Record<string, string>>;

/** How a feature stands in a group. */
export function settingOf<Name extends Feature>(features: Features, feature: Name): (typeof FEATURES)[Name][number] {
  const set = features[feature];
  return FEATURES[feature].find((setting) => setting === set) ?? FEATURES[feature][0];
}
