extension DesignSigns {
  /// What a study looked at, where no word names its design.
  static let subjects: [Group] = [
    Group(
      .genes,
      [
        "genetic", "genotyp", "allele", "variant", "locus", "loci", "gene expression",
        "transcript", "mirna", "microrna", "hla-", "sequencing", "genome", "lncrna",
        "noncoding rna", "non-coding rna",
      ]),
    Group(
      .laboratory,
      [
        "peripheral blood mononuclear", "pbmc", "t cells", "b cells", "monocyte", "macrophage",
        "cytokine", "flow cytometry", "expression", "protein", "antibod", "in vitro", "cultured",
        "cells were", "lipid", "synthes", "crystal", "binding", "mrna", "assay", "inhibitor",
        "enzyme",
      ]),
    Group(
      .methods,
      [
        "algorithm", "method", "framework", "tool", "software", "segmentation", "classif",
        "prediction model", "machine learning", "deep learning", "validation", "validity",
        "reliability", "instrument",
      ]),
    Group(
      .effect,
      [
        "effect of", "effects of", "efficacy", "feasib", "relieves",
      ]),
    Group(
      .scans,
      [
        "mri", "magnetic resonance", "imaging", "diffusion tensor", "optical coherence",
        "connectivity", "tomography", "fmri", "blood oxygenation", "paramagnetic rim",
        "central vein", "brain volume", "atrophy", "myelin water", "susceptibility-weighted",
        "susceptibility mapping", "flair", "7t", "7 t", "7-t", "gadolinium", "white matter",
        "grey matter", "gray matter", "cortical", "thalam", "retinal",
      ]),
    Group(
      .scansInferred,
      [
        "mri", "magnetic resonance", "imaging", "diffusion", "atrophy", "brain volume", "thalam",
        "cortical", "lesion", "white matter", "grey matter", "gray matter", "optical coherence",
        "connectivity", "tomography", "retinal",
      ]),
    // Substances measured in blood or spinal fluid.
    Group(
      .fluids,
      [
        "serum", "plasma", "csf", "cerebrospinal fluid", "neurofilament", "blood level",
        "cytokine", "chemokine",
      ]),
    // A comparison or a link in people measured once.
    Group(
      .comparesOnce,
      [
        "compared", "than in", "higher in", "lower in", "differ", "correlat", "associat",
        "predict", "controls", "healthy", "relationship", "regression", "prevalence",
        "questionnaire", "scale", "were found in", "was found in", "detected", "linked",
        "differen", "levels", "score",
      ]),
    // People were imaged; a cortex can be measured otherwise.
    Group(
      .imaged,
      [
        "mri", "mris", "magnetic resonance", "tomograph", "spectroscop", "fmri",
        "flair", "oct ", "oct)", "octa", "pet ", "gadolinium",
        "t1-weighted", "t2-weighted", "t1w", "t2w", "diffusion imaging", "diffusion tensor",
        "neuroimaging", "brain imaging", "myelin water", "quantitative susceptibility",
      ]),
  ]
}
