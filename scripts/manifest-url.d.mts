/** The manifest for an add-in that lies at `url`. */
export function pointManifest(xml: string, url: string): string;
