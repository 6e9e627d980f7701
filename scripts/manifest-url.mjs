const developmentUrl = "https://localhost:3000/";

/**
 * The manifest for an add-in that lies at `url` (https, with or without a path): every address of the development server
 * is replaced. Throws where the manifest names no such address.
 */
export function pointManifest(xml, url) {
  const place = new URL(url.endsWith("/") ? url : `${url}/`);
  if (place.protocol !== "https:" || place.search !== "" || place.hash !== "") {
    throw new Error("The add-in's address begins with https:// and has neither ? nor #.");
  }
  if (!xml.includes(developmentUrl)) throw new Error(`The manifest names no address under ${developmentUrl}.`);
  const address = place.href.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return xml.replaceAll(developmentUrl, () => address);
}
