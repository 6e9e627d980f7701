import { type Theme, webLightTheme } from "@fluentui/react-components";

/** Fluent's light theme with the system's letters first, so that ё, № and «» look alike in every window. */
export const theme: Theme = {
  ...webLightTheme,
  fontFamilyBase:
    '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, Roboto, "Noto Sans", "Helvetica Neue", sans-serif',
};
