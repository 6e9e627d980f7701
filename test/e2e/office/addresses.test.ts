import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { webFolder } from "../file/open-page";

/** Names of XML, and addresses that only stand in a sentence to developers: none is ever asked for. */
const names = [
  "http://www.w3.org/",
  "http://schemas.openxmlformats.org/",
  "http://schemas.microsoft.com/office/",
  "http://purl.oclc.org/ooxml/",
  "https://json-schema.org/draft/",
  "https://react.dev/errors/",
  "https://github.com/cfworker",
  "https://docxtemplater.com/docs/",
];

const files = readdirSync(webFolder).filter((file) => /\.(?:js|css|html)$/.test(file));
const addressesIn = (file: string): string[] => [
  ...new Set(readFileSync(join(webFolder, file), "utf8").match(/(?:https?|wss?):\/\/[a-z0-9][^\s"'`\\)<>]*/gi) ?? []),
];

describe("the built pages, all their chunks", () => {
  it("are all looked at", () => {
    expect(files.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(10);
    expect(files).toEqual(expect.arrayContaining(["index.html", "taskpane.html"]));
  });

  it("name Microsoft's address for office.js in the task pane, and no other outside address", () => {
    const outside = files.flatMap((file) =>
      addressesIn(file)
        .filter((address) => !names.some((name) => address.startsWith(name)))
        .map((address) => [file, address]),
    );
    expect(outside).toEqual([["taskpane.html", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]]);
  });
});
