// Written by scripts/write-default-calibration.ts; run it again instead of editing.

export const confidenceWeights = {
  "intercept": -4.1972,
  "weights": {
    "dense": 1.4969,
    "headingDense": 2.4923,
    "denseMarginTo2nd": 0.5509,
    "denseMarginTo5th": 1.2339,
    "denseAboveField": 0.268,
    "fusedMarginTo2nd": 1.3992,
    "fusedMarginTo5th": 2.5838,
    "rankAgreement": 0.7567,
    "lexicalShare": 0,
    "lexicalMarginTo2nd": 2.2964,
    "coverage": 0,
    "sectionCoverage": 0.2662,
    "headingCoverage": 0,
    "knownTerms": 0,
    "rarestTermFound": 0.8511,
    "quantitiesFound": 0.2308,
    "namesMissing": -2.4275,
    "rivalCoverage": -1.1812,
    "rivalLikeness": 1.5989,
    "historyScore": 0.3996,
    "standsAlone": -1.2401
  },
  "curve": null
};
