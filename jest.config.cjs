/** Everything under test/ named *.test.ts(x); a test of the pane asks for a DOM in its first line. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "\\.[cm]?[jt]sx?$": "babel-jest" },
  transformIgnorePatterns: ["/node_modules/(?!(temporal-polyfill|temporal-utils|@orama/stemmers|lvovich)/)"],
  testTimeout: 20000,
};
