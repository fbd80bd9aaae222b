// Written by scripts/write-default-calibration.ts; run it again instead of editing.

export const confidenceWeights = {
  "intercept": -3.8471,
  "weights": {
    "dense": 1.5605,
    "headingDense": 2.0982,
    "denseMarginTo2nd": 1.4855,
    "denseMarginTo5th": 0.6694,
    "denseAboveField": 0,
    "fusedMarginTo2nd": 1.2192,
    "fusedMarginTo5th": 2.6529,
    "rankAgreement": 0.6866,
    "lexicalShare": 0,
    "lexicalMarginTo2nd": 2.4827,
    "coverage": 0,
    "sectionCoverage": 0,
    "headingCoverage": 0,
    "knownTerms": 0,
    "rarestTermFound": 0.8827,
    "quantitiesFound": 0.1192,
    "rivalCoverage": -1.2958,
    "rivalLikeness": 1.5187,
    "historyScore": 0.5024,
    "standsAlone": -0.78
  },
  "curve": null
};
