extension DesignCues {
  /// Genes, models, scans, cells and animals.
  static let laboratory: [Cue] = [
    Cue("genome-wide", .genetic, 3.5), Cue("exome", .genetic, 3), Cue("polygenic", .genetic, 3.5),
    Cue("rna expression", .genetic, 2), Cue("methylation", .genetic, 2),
    Cue("transcriptom", .genetic, 1.8), Cue("bioinformatic", .genetic, 2.5),
    Cue("risk variants", .genetic, 3), Cue("polymorphism", .genetic, 3),
    Cue("mendelian randomi", .genetic, 6), Cue("gwas", .genetic, 3), Cue("genotyp", .genetic, 2),
    Cue("whole exome", .genetic, 3), Cue("gene expression omnibus", .genetic, 3),
    Cue("single nucleotide", .genetic, 2.5), Cue("differentially expressed genes", .genetic, 2.5),
    Cue("mathematical model", .modelling, 3.5), Cue("cost-effectiveness", .modelling, 3),
    Cue("markov model", .modelling, 4), Cue("simulation", .modelling, 1.8),
    Cue("molecular docking", .modelling, 4), Cue("in silico", .modelling, 3),
    Cue("computational model", .modelling, 3), Cue("budget impact", .modelling, 3),
    Cue("magnetic resonance imaging", .imaging, 0.9), Cue("mri scans", .imaging, 0.8),
    Cue("diffusion tensor", .imaging, 1.8), Cue("functional connectivity", .imaging, 2),
    Cue("positron emission", .imaging, 2), Cue("optical coherence tomography", .imaging, 1.4),
    Cue("fmri", .imaging, 1.8), Cue("voxel", .imaging, 1.5), Cue("7 t mri", .imaging, 2),
    Cue("tesla", .imaging, 1.8), Cue("brain volume", .imaging, 0.6), Cue("mri", .imaging, 0.4),
    Cue("white matter lesions", .imaging, 0.6), Cue("in vitro", .inVitro, 1.6),
    Cue("cell line", .inVitro, 1.6), Cue("cultured", .inVitro, 1.4),
    Cue("primary cultures", .inVitro, 2), Cue("mouse model", .animal, 1.6),
    Cue("mice", .animal, 1.6), Cue("rats", .animal, 1.8), Cue("knockout", .animal, 1.2),
    Cue("zebrafish", .animal, 2), Cue("pluripotent stem cell line", .inVitro, 4),
    Cue("pluripotent stem cells line", .inVitro, 4),
  ]
}
