import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { validateXML } from "xmllint-wasm";
import { describeShared, shared } from "./kit/shared";
import { pointManifest } from "../scripts/manifest-url.mjs";

const text = readFileSync("manifest.xml", "utf8");
const parse = (xml: string): Element => new DOMParser().parseFromString(xml, "text/xml").documentElement!;
const elements = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagName(name));
const childNames = (element: Element): string[] =>
  Array.from(element.childNodes).flatMap((node) => (node.nodeType === 1 ? [node.nodeName] : []));
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

const order = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];

/** What Office refuses and its schema does not say, as sentences; empty when all is well. */
function faultsOf(xml: string): string[] {
  const root = parse(xml);
  const names = childNames(root);
  const resources = elements(root, "Resources").flatMap((resource) =>
    ["bt:Image", "bt:Url", "bt:String"]
      .flatMap((name) => elements(resource, name))
      .filter((item) => item.hasAttribute("id")),
  );
  const ids = resources.map((resource) => attribute(resource, "id"));
  const used = [...xml.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id ?? "");
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g)].map(([, address]) => address ?? "");
  const base = elements(root, "Host").flatMap((host) => attribute(host, "Name") || []);
  const overrides = elements(root, "VersionOverrides");
  const hosts = overrides.flatMap((override) => elements(override, "Host"));
  const strings = elements(root, "bt:String");
  const most = (element: Element): number => (element.parentNode?.nodeName === "bt:LongStrings" ? 250 : 125);
  return [
    ...names
      .filter((name, index) => order.indexOf(name) < order.indexOf(names[index - 1] ?? "Id"))
      .map((name) => `order: ${name}`),
    ...names.filter((name) => !order.includes(name)).map((name) => `unknown: ${name}`),
    ...(overrides.length === 1 ? [] : ["one VersionOverrides is wanted"]),
    ...(elements(root, "Requirements").length === 0 ? [] : ["Requirements would bind both hosts"]),
    ...used.filter((id) => !ids.includes(id)).map((id) => `dangling: ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `unused: ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
    ...ids.filter((id) => id.length > 32).map((id) => `id too long: ${id}`),
    ...strings
      .filter((item) => attribute(item, "DefaultValue").length > most(item))
      .map((item) => `too long: ${attribute(item, "id")}`),
    ...strings
      .flatMap((item) => elements(item, "bt:Override").map((override) => ({ item, override })))
      .filter(({ item, override }) => attribute(override, "Value").length > most(item))
      .map(({ item }) => `too long in English: ${attribute(item, "id")}`),
    ...strings
      .filter((item) => elements(item, "bt:Override").length === 0)
      .map((item) => `no English: ${attribute(item, "id")}`),
    ...addresses.filter((address) => !address.startsWith("https://")).map((address) => `not https: ${address}`),
    ...(base.join() === "Workbook,Document" ? [] : [`hosts: ${base.join()}`]),
    ...(hosts.map((host) => attribute(host, "xsi:type")).join() === base.join() ? [] : ["hosts of the ribbon"]),
    ...hosts.flatMap(faultsOfHost),
    ...elements(root, "Icon").flatMap(faultsOfIcon),
  ];
}

function faultsOfHost(host: Element): string[] {
  const ids = ["Group", "Control"].flatMap((name) => elements(host, name)).map((element) => attribute(element, "id"));
  const panes = new Set(elements(host, "TaskpaneId").map((element) => element.textContent));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice in a host: ${id}`),
    ...(panes.size === 1 ? [] : ["the buttons open one pane"]),
  ];
}

const faultsOfIcon = (icon: Element): string[] => {
  const sizes = elements(icon, "bt:Image").map((image) => attribute(image, "size"));
  return ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size}`);
};

/** Width and height stand in the first chunk of a PNG. */
function pngSize(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

describe("the manifest", () => {
  it("has no faults", () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it("says what it is in Russian, and opens or checks", () => {
    const root = parse(text);
    const value = (id: string): string =>
      attribute(
        elements(root, "bt:String").find((item) => attribute(item, "id") === id)!,
        "DefaultValue",
      );
    expect([value("Group.Label"), value("Open.Label"), value("Check.Label")]).toEqual([
      "План и приказ",
      "Открыть панель",
      "Проверить",
    ]);
    const urls = elements(root, "bt:Url").map((url) => attribute(url, "DefaultValue"));
    expect(urls).toEqual(
      expect.arrayContaining(["https://localhost:3000/taskpane.html", "https://localhost:3000/taskpane.html?do=check"]),
    );
  });

  it("names icons that are there, each of the size it says", () => {
    const images = [...text.matchAll(/https:\/\/localhost:3000\/(assets\/icons\/icon-(\d+)\.png)/g)];
    expect(images.length).toBeGreaterThanOrEqual(10);
    for (const [, path = "", size] of images) {
      expect(existsSync(path)).toBe(true);
      expect(pngSize(path)).toBe(`${size}×${size}`);
    }
  });

  it.each<[string, string | RegExp, string, string]>([
    ["a dangling id", 'String id="Open.Tip"', 'String id="Open.Typ"', "dangling: Open.Tip"],
    ["an id twice", 'String id="Check.Label"', 'String id="Open.Label"', "twice: Open.Label"],
    [
      "http",
      /https:\/\/localhost:3000\/index/,
      "http://localhost:3000/index",
      "not https: http://localhost:3000/index.html",
    ],
    ["a long label", "Открыть панель", "О".repeat(126), "too long: Open.Label"],
    ["a missing icon", '<bt:Image size="80" resid="Icon.80"/>', "", "an icon lacks 80"],
    ["a wrong order", /(<IconUrl[^>]*>\s*)(<HighResolutionIconUrl[^>]*>)/, "$2$1", "order: IconUrl"],
    ["another host", 'Host Name="Document"', 'Host Name="Mailbox"', "hosts: Workbook,Mailbox"],
    ["two panes", "Plan.Pane", "Other.Pane", "the buttons open one pane"],
  ])("is not passed with %s", (_, from, to, fault) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(faultsOf(broken)).toContain(fault);
  });
});

describe("pointing the manifest", () => {
  it.each([
    ["https://office.example.ru/plan", "https://office.example.ru/plan/taskpane.html?do=check"],
    ["https://office.example.ru/", "https://office.example.ru/taskpane.html?do=check"],
    ["https://example.ru:8443/a/b/", "https://example.ru:8443/a/b/taskpane.html?do=check"],
  ])("puts every address under %s", (url, check) => {
    const pointed = pointManifest(text, url);
    expect(pointed).not.toContain("localhost");
    expect(pointed).toContain(`"${check}"`);
    expect(faultsOf(pointed)).toEqual([]);
  });

  it.each(["http://example.ru/", "https://example.ru/?a=1", "example"])("refuses %s", (url) => {
    expect(() => pointManifest(text, url)).toThrow();
  });
});

describeShared("Microsoft's schema", () => {
  const folder = join(shared ?? "", "schemas", "manifest");
  const files = (): { fileName: string; contents: string }[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xsd"))
      .map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
  const validate = async (xml: string) => {
    const main = "OfficeAppManifestV1_1.xsd";
    const all = files();
    const { valid } = await validateXML({
      xml: [{ fileName: "manifest.xml", contents: xml }],
      schema: all.filter(({ fileName }) => fileName === main),
      preload: all.filter(({ fileName }) => fileName !== main),
    });
    return valid;
  };

  it("takes the manifest, as written and pointed elsewhere, and no broken one", async () => {
    expect(await validate(text)).toBe(true);
    expect(await validate(pointManifest(text, "https://office.example.ru/plan/"))).toBe(true);
    expect(await validate(text.replace(/<DisplayName[^]*<\/DisplayName>/, ""))).toBe(false);
  });
});
