/// Plain and medical words that mean the same, so that a plain retelling finds its passage.
struct Concepts: Sendable {
  static let shared = Concepts()
  private let table: HashIndex

  private init() {
    var table = HashIndex(capacity: 1024)
    for (number, group) in Self.groups.enumerated() {
      for word in group.split(separator: " ") {
        table.set(WordHash.of(String(word)), Int32(number))
      }
    }
    self.table = table
  }

  /// The number shared by the words of a group, or `nil`.
  func concept(_ exact: UInt64) -> UInt64? {
    let number = table.value(exact)
    return number < 0 ? nil : 0x7000_0000_0000_0000 | UInt64(number)
  }

  /// One group a line; words in lower case.
  private static let groups = everyday + body + research + medicines

  private static let everyday = [
    "people person persons patient patients participant participants subject subjects individual individuals volunteers pwms adults",
    "relapse relapses relapsed relapsing flare flares flareup exacerbation exacerbations attack attacks arr",
    "side adverse unwanted harm harms harmful ae aes",
    "effect effects event events reaction reactions",
    "medicine medicines drug drugs medication medications dmt dmts",
    "treatment treatments therapy therapies treated treat therapeutic intervention interventions",
    "spot spots lesion lesions scar scars",
    "mri scan scans imaging",
    "test tests assay tested testing examined assessed assess measured evaluate evaluated investigated",
    "kidney kidneys renal nephr",
    "liver hepatic hepat",
    "heart cardiac cardiovascular heartbeat",
    "lung lungs pulmonary",
    "brain cerebral cerebrum intracranial cranial",
    "blood serum plasma haematological hematological",
    "eye eyes ocular retina retinal visual vision optic sight",
    "skin cutaneous dermatological dermal",
    "bladder urinary urine vesical",
    "stomach gastric",
    "gut bowel intestinal intestine gastrointestinal",
    "nerve nerves neural neuronal neuron neurons neurone neurones",
    "mouse mice murine",
    "rat rats",
    "child children paediatric pediatric childhood boys girls",
    "teenager teenagers adolescent adolescents youth",
    "woman women female females",
    "man men male males",
    "old older elderly",
    "tired tiredness fatigue fatigued exhaustion",
    "pain painful painless ache neuralgia",
    "mood depression depressive depressed",
    "worry anxiety anxious worried",
    "thinking cognition cognitive memory",
    "walking walk gait ambulation ambulatory mobility",
    "infection infections infectious infected",
    "illness illnesses disease diseases disorder disorders condition conditions",
    "calm calming regulatory suppress suppressed suppressive inhibit inhibited inhibition inhibits",
    "swelling inflammation inflammatory",
    "raise raised increase increased increases increasing rise rose rises risen higher high greater elevated more",
    "lower lowered reduce reduced reduces reducing reduction reductions decrease decreased decreases decreasing fewer fell fall falls less decline declined",
    "improve improved improves improving improvement improvements better",
    "worsen worsened worsening worse deteriorate deteriorated deterioration",
    "doctor doctors physician physicians clinician clinicians neurologist neurologists",
    "half fifty",
    "link linked links associated association associations related relation relationship correlate correlated correlation",
    "likelihood risk risks chance probability likely odds hazard",
    "stop stopped stopping discontinue discontinued discontinuation cessation withdrawal withdrawn",
    "begin began start started starting onset initiation initiated initiating",
    "death deaths died die mortality fatal fatality fatalities lethal",
    "placebo dummy sham",
    "review reviewed meta",
    "thin thickness thinner thinning layer layers",
    "health healthcare care",
    "worker workers professional professionals staff hcp hcps provider providers",
    "interview interviews interviewed talked",
    "antibody antibodies mab",
    "trial trials rct rcts",
    "dose doses dosage dosing",
    "pregnant pregnancy pregnancies gestation",
    "baby babies infant infants newborn newborns neonate neonates neonatal",
    "smoke smoking smokers smoker cigarette cigarettes tobacco",
    "weight obesity obese bmi overweight",
    "exercise exercises training",
    "diet diets dietary nutrition eating food",
    "sleep sleeping insomnia asleep",
    "vaccine vaccines vaccination vaccinated vaccinations",
    "group groups arm arms cohort",
    "safe safety safely",
    "work works working effective efficacy effectiveness efficacious success successful successfully",
    "disability disabled impairment impairments edss",
    "progression progressive progress progressed progressing",
    "symptom symptoms symptomatic",
    "beginning baseline",
    "problem problems dysfunction complication complications",
    "substance substances compound compounds molecule molecules",
    "slow slowed slowing slower bradycardia",
    "helpful beneficial useful benefit benefits",
    "affect affects affected influence influences influenced",
  ]
}
