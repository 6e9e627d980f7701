import { type Day } from "./day";

/**
 * Days moved by decrees of the Government of the Russian Federation («О переносе выходных дней»). Days off that article
 * 112 moves by itself are not repeated; where a decree moves a day off that the article would have moved to the next
 * working day, that day stands among `working`. Years not listed here are the office's to enter.
 */
export const officialTransfers: { readonly off: readonly Day[]; readonly working: readonly Day[] } = {
  off: [
    // 10.10.2020 № 1648
    ...["2021-02-22", "2021-11-05", "2021-12-31"],
    // 16.09.2021 № 1564
    ...["2022-03-07", "2022-05-03", "2022-05-10"],
    // 29.08.2022 № 1505
    ...["2023-02-24", "2023-05-08"],
    // 10.08.2023 № 1314
    ...["2024-04-29", "2024-04-30", "2024-05-10", "2024-12-30", "2024-12-31"],
    // 04.10.2024 № 1335
    ...["2025-05-02", "2025-05-08", "2025-06-13", "2025-11-03", "2025-12-31"],
    // 24.09.2025 № 1466
    ...["2026-01-09", "2026-12-31"],
  ],
  working: [
    "2021-02-20",
    "2022-03-05",
    ...["2024-04-27", "2024-11-02", "2024-12-28"],
    // 23 February and 8 March 2025 fell on a weekend and were moved to May and June.
    ...["2025-02-24", "2025-03-10", "2025-11-01"],
  ],
};
