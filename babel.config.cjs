module.exports = (api) => ({
  presets: [
    [
      "@babel/preset-env",
      {
        targets: api.caller((caller) => caller?.target === "node" || caller?.name === "babel-jest")
          ? { node: "20.19" }
          : "edge >= 109, chrome >= 109, firefox >= 115, safari >= 15.4",
      },
    ],
    ["@babel/preset-react", { runtime: "automatic" }],
    "@babel/preset-typescript",
  ],
});
