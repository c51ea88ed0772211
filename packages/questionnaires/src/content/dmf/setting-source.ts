/**
 * The source of a cap or knock-out of this pack. The DMF is voluntary, and no figure of ours is confirmed in it, so
 * each says that it is a setting, and which of the six components it was read from.
 */
export function settingSource(componentTitle: string): string {
  return `Our reading of the DMF component “${componentTitle}”; the rule and its figure are a setting of this pack`
}
