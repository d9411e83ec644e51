/// How strongly words speak for each role of a sentence, in tenths.
///
/// Learnt from openly licensed abstracts whose authors gave headings (a softmax regression; the
/// phrases are the ones that tell roles apart best). Order: background, objective, methods, results,
/// conclusions.
enum RoleWeights {
  /// By the tenth of the abstract the sentence stands in.
  static let places: [[Double]] = [
    [21, -1, -9, -15, -17],
    [23, 4, 9, -23, -25],
    [16, 0, 18, -16, -22],
    [1, -12, 19, -5, -24],
    [-5, -14, 20, 7, -20],
    [-13, -18, 20, 15, -15],
    [-16, -17, 13, 19, -10],
    [-22, -20, 5, 18, 7],
    [-23, -21, -8, 13, 24],
    [-20, -16, -14, -5, 22],
  ]
  /// For twenty or more digits, for the first sentence, for the last.
  static let digits: [Double] = [-21, -10, 8, 20, -10]
  static let first: [Double] = [11, 18, -11, -10, -11]
  static let last: [Double] = [-10, -7, -8, -9, 16]
  /// How often a role follows another, as natural logarithms.
  static let steps: [[Double]] = [
    [-0.5, -2.8, -1.2, -4.0, -7.5],
    [-5.2, -1.3, -0.3, -5.2, -5.8],
    [-8.1, -7.0, -0.3, -1.5, -4.1],
    [-8.0, -8.0, -6.9, -0.3, -1.4],
    [-6.6, -6.6, -5.9, -6.6, -0.0],
  ]
  static let begins: [Double] = [-0.2, -1.8, -5.6, -6.7, -6.7]
  /// How common each role is.
  static let common: [Double] = [-1.70, -3.37, -1.13, -1.19, -1.86]

  /// One phrase a line.
  static let table = """
    % | -3 -9 -2 10 -3
    aim | 8 3 -3 -3 -5
    aim of | -2 2 -1 1 0
    aimed | 1 -1 3 -3 -1
    aimed to | -1 3 -1 -1 -1
    all | -3 -4 3 6 -1
    are | 7 0 0 -8 1
    assess | 0 4 4 -2 -6
    assessed | 9 -3 2 -4 -4
    assigned | -3 -2 5 2 -2
    assigned to | 2 -1 -1 1 -1
    baseline | -8 0 4 4 0
    been | 0 1 -1 3 -3
    been shown | 1 1 -1 0 -1
    between | -3 1 1 0 1
    between the | 7 -4 -6 -1 4
    blind | -3 -4 9 -2 0
    both | -2 -1 -3 6 -1
    can | 2 1 0 -7 4
    can be | 5 1 -6 -4 5
    compare | -2 12 -2 -6 0
    compare the | 1 2 -1 -2 0
    compared | 1 -5 2 0 1
    compared to | 0 -1 -8 6 3
    conducted | 2 -1 7 -7 -1
    control | -1 1 4 -2 -3
    control group | -2 -4 1 6 -2
    controlled | 1 0 3 -6 2
    could | 4 4 -9 3 -1
    decreased | 1 -2 -8 3 6
    determine | 2 5 3 -10 1
    did | -6 8 -3 3 -3
    did not | -3 -6 5 5 -1
    difference | 0 -5 1 4 -1
    difference between | 0 0 -2 1 2
    differences | 0 -2 2 0 1
    divided | -2 0 3 -1 0
    divided into | -1 0 4 -3 0
    double | -2 3 3 -4 -1
    double blind | -1 -2 3 -1 0
    each | 2 -6 5 -1 0
    effect of | 2 0 -3 3 -2
    effective | 3 0 -8 -4 9
    effectiveness | 1 0 5 1 -7
    effectiveness of | -4 4 -1 -2 3
    effects | 2 0 -2 -2 2
    effects of | 3 0 -6 1 2
    efficacy | 4 2 1 -7 0
    efficacy of | 1 5 -5 -3 2
    either | 8 -4 2 -3 -3
    evaluate | -1 11 1 -9 -2
    evaluate the | 5 4 -5 -4 -1
    evaluated | 5 0 0 -4 -1
    evidence | -2 1 -1 0 2
    examine | 0 12 -3 -9 0
    feasible | 0 5 -10 -1 6
    findings | -6 2 1 1 1
    found | -2 0 -5 7 0
    further | 5 -2 -4 -1 2
    future | 3 -3 -6 5 2
    greater | 1 3 -7 3 -1
    group p | -5 -2 7 0 0
    groups | -2 -8 7 8 -7
    had | -9 -4 4 6 2
    has | 10 -3 -6 -10 9
    has been | -3 3 2 -1 -1
    have | 5 1 -7 -2 4
    have been | 5 -3 -4 1 1
    higher | -2 -1 -7 9 1
    higher in | -3 3 5 0 -5
    however | 5 1 -11 3 3
    important | 4 1 -5 -2 2
    improve | 0 -1 -7 0 8
    improved | -2 2 -9 6 2
    in both | 3 -2 0 -3 2
    in patients | 4 7 -9 -6 4
    in the | 1 -3 -2 4 0
    included | -7 -5 14 8 -10
    increased | -3 2 -9 9 1
    into | 2 -2 2 -4 2
    into two | -1 0 3 -2 0
    investigate | 3 7 -1 -8 -1
    investigate the | -1 0 2 -1 0
    investigated | 3 4 0 -2 -5
    is a | 4 -1 2 -8 4
    is to | 1 4 -5 -1 1
    it is | 9 0 -9 -4 4
    lower | 2 -4 0 1 1
    many | 4 -1 -5 -1 3
    may | 7 -2 -7 -7 9
    may be | 3 -4 -2 -1 5
    mean | -2 -7 3 6 0
    measured | 0 3 7 -7 -2
    more | 4 -4 -3 3 0
    no significant | -3 -1 0 3 1
    not | 1 -5 -5 4 6
    objective | 0 9 -7 -1 0
    objective of | 2 1 -3 0 1
    observed | 1 -3 -3 8 -3
    of a | 3 1 0 -6 2
    of this | 4 1 -2 2 -5
    often | 8 -5 -6 3 0
    our | 3 -3 -3 -2 5
    p < | -1 -1 -4 12 -8
    p = | -1 -1 -4 11 -8
    p< | 0 0 6 0 -6
    p= | -1 0 -8 10 -1
    participants | -3 -2 3 4 -2
    patients were | 1 -4 -1 6 -3
    performed | 4 1 7 -7 -5
    present | 5 4 -4 -3 -2
    present study | 3 3 -4 -1 0
    primary | 1 1 7 -8 -1
    purpose | 2 0 -1 1 -2
    purpose of | 1 0 0 -1 -1
    randomized | -2 -4 3 3 -1
    randomized to | 1 -2 2 -1 0
    randomly | 0 -3 6 -5 1
    randomly assigned | -1 -1 -1 3 0
    randomly divided | -1 0 2 -1 0
    received | -3 -2 6 -1 0
    reduce | 4 1 -5 -4 4
    respectively | -2 -2 0 7 -3
    results | 1 -3 -1 1 2
    should | 1 -4 -2 1 4
    should be | 4 -2 -2 -1 2
    showed | 1 -4 -13 12 4
    shown | 5 -2 -4 2 -1
    significant | -3 -6 -3 6 2
    significant difference | -3 0 -3 4 3
    significant differences | -3 0 3 -3 3
    significantly | -4 1 -1 4 -1
    significantly higher | 0 0 4 -3 -1
    statistically | -3 -1 4 2 -3
    statistically significant | -3 -1 3 0 0
    studies | 3 -3 -4 1 3
    studies have | 5 -1 -3 -1 -1
    study | -4 1 0 1 3
    study aimed | 3 0 -3 0 0
    study the | 0 9 -7 -2 -1
    study was | 4 -1 1 -4 0
    suggest | 4 -4 -4 0 4
    suggest that | -4 3 -1 0 1
    suggests | 2 -2 -2 0 1
    than | -2 0 -4 3 3
    that | 2 7 -8 -3 2
    the aim | 1 3 -4 0 -1
    the control | -2 0 2 3 -3
    the effect | 2 5 0 -4 -3
    the effectiveness | 2 0 0 -1 0
    the effects | -1 6 -2 -1 -2
    the efficacy | -1 2 -1 -2 1
    the mean | -2 -1 -5 8 1
    the objective | 0 1 0 2 -3
    the present | 4 0 -5 0 2
    the purpose | -1 2 0 -1 -1
    there | 7 1 -7 -1 -1
    there was | -3 -1 -1 4 0
    there were | 5 0 -4 6 -7
    therefore | 8 0 -9 1 0
    these | 5 -1 0 2 -5
    these findings | -1 -1 -2 1 3
    these results | 1 -1 2 -2 0
    this | 3 0 -3 -2 3
    this study | 4 5 -2 -6 -1
    three | -5 -4 5 3 1
    to assess | 4 6 -2 -8 -1
    to be | 1 -1 -4 -3 6
    to compare | 4 6 -3 -5 -1
    to determine | 4 4 -4 -5 1
    to evaluate | 1 7 -1 -5 -1
    to examine | -1 3 0 -3 0
    to investigate | 1 7 -7 -3 2
    total | -5 -5 2 8 0
    trial | -1 -2 2 -1 3
    two | -5 -1 3 3 0
    use | 1 0 2 -3 1
    using | 2 4 4 -10 0
    was | -6 -7 9 6 -5
    was assessed | -1 -1 4 -2 0
    was no | -1 -1 -2 2 2
    was observed | 0 -1 -2 1 2
    was significantly | 0 0 -3 3 1
    was to | 8 7 -10 -4 0
    we | 2 -5 4 -2 -1
    weeks | -4 -4 4 -1 5
    were | -10 -8 8 10 -6
    were assessed | 5 0 1 -5 -1
    were no | 0 0 0 2 -1
    were randomized | -2 -1 0 3 0
    were randomly | -2 -1 3 0 0
    were significantly | 0 0 -1 0 1
    whether | 2 11 -10 -3 0
    will be | -1 1 21 -12 -10
    """
}
