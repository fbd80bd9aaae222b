// Written by scripts/write-default-calibration.ts; run it again instead of editing.

export const confidenceWeights = {
  "intercept": -3.967,
  "weights": {
    "dense": 1.603,
    "headingDense": 2.1173,
    "denseMarginTo2nd": 1.1597,
    "denseMarginTo5th": 0.909,
    "denseAboveField": 0,
    "fusedMarginTo2nd": 1.4666,
    "fusedMarginTo5th": 2.56,
    "rankAgreement": 0.7138,
    "lexicalShare": 0,
    "lexicalMarginTo2nd": 2.3023,
    "coverage": 0,
    "sectionCoverage": 0.0118,
    "headingCoverage": 0,
    "knownTerms": 0,
    "rarestTermFound": 0.8458,
    "quantitiesFound": 0.1466,
    "rivalCoverage": -1.2739,
    "rivalLikeness": 1.5926,
    "historyScore": 0.4906,
    "standsAlone": -0.7998
  }
};
