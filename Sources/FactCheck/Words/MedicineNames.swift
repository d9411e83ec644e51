/// Names of medicines that no ending gives away. International Nonproprietary Names (WHO) and the
/// names used beside them, by the groups of the Anatomical Therapeutic Chemical classification (WHO
/// Collaborating Centre for Drug Statistics Methodology); substances that the body makes itself, foods
/// and minerals are left out, for a plain text may name them to explain.
enum MedicineNames {
  static func contain(_ lower: String) -> Bool { table.value(WordHash.of(lower)) >= 0 }

  private static let table = WordReader.table(
    [
      digestion, metabolism, blood, heart, skin, hormones, infection, cancer, immunity, joints,
      nerves, mind, lungs, eyes,
    ].flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })

  /// A: stomach, bowel.
  private static let digestion = """
    sucralfate misoprostol bismuth simeticone simethicone domperidone metoclopramide cisapride
    prucalopride loperamide diphenoxylate racecadotril mesalazine mesalamine olsalazine balsalazide
    sulfasalazine sulphasalazine lactulose bisacodyl macrogol picosulfate linaclotide lubiprostone
    methylnaltrexone naloxegol alosetron hyoscine hyoscyamine dicycloverine dicyclomine mebeverine
    alverine otilonium pinaverium trimebutine propantheline glycopyrrolate glycopyrronium ursodiol
    ursodeoxycholic obeticholic chenodiol teduglutide aprepitant fosaprepitant rolapitant nabilone
    dronabinol orlistat sibutramine lorcaserin phentermine rimonabant crofelemer tegaserod
    nizatidine roxatidine pirenzepine carbenoxolone cholestyramine colestyramine
    """

  /// A10 and the like: sugar, fat, minerals, bone.
  private static let metabolism = """
    acarbose miglitol voglibose tolbutamide chlorpropamide glibenclamide glyburide gliclazide
    glimepiride glipizide repaglinide nateglinide exenatide lixisenatide pramlintide colestipol
    colesevelam niacin acipimox gemfibrozil ezetimibe probucol lomitapide mipomersen inclisiran
    alirocumab evolocumab alendronate risedronate ibandronate zoledronate zoledronic clodronate
    pamidronate raloxifene bazedoxifene teriparatide abaloparatide cinacalcet etelcalcetide
    paricalcitol sevelamer lanthanum febuxostat probenecid sulfinpyrazone lesinurad pegloticase
    rasburicase miglustat eliglustat imiglucerase agalsidase laronidase carglumic sapropterin
    nitisinone penicillamine trientine deferoxamine deferasirox deferiprone patiromer
    """

  /// B: clotting and blood.
  private static let blood = """
    acenocoumarol phenprocoumon dicoumarol enoxaparin dalteparin tinzaparin nadroparin danaparoid
    argatroban bivalirudin lepirudin desirudin dipyridamole ticlopidine cilostazol anagrelide
    abciximab eptifibatide tirofiban cangrelor vorapaxar streptokinase urokinase anistreplase
    tranexamic aminocaproic aprotinin phytomenadione eltrombopag romiplostim avatrombopag epoetin
    darbepoetin ferumoxytol dextran pentoxifylline hydroxycarbamide voxelotor crizanlizumab
    """

  /// C: heart and vessels.
  private static let heart = """
    digitoxin quinidine procainamide disopyramide mexiletine flecainide propafenone amiodarone
    sotalol dofetilide ibutilide vernakalant ivabradine ranolazine nicorandil trimetazidine
    nitroglycerin isosorbide nitroprusside hydralazine minoxidil methyldopa clonidine
    guanfacine moxonidine reserpine prazosin doxazosin terazosin phentolamine phenoxybenzamine
    labetalol carvedilol nebivolol bisoprolol metoprolol atenolol esmolol chlorthalidone
    chlortalidone indapamide bumetanide torasemide torsemide triamterene amiloride eplerenone
    finerenone acetazolamide aliskiren sacubitril verapamil diltiazem nimodipine clevidipine
    milrinone dobutamine levosimendan inamrinone riociguat macitentan selexipag treprostinil
    iloprost epoprostenol midodrine droxidopa fludrocortisone mannitol metolazone tolvaptan
    conivaptan
    """

  /// D and M02: skin.
  private static let skin = """
    isotretinoin tretinoin adapalene tazarotene acitretin etretinate calcipotriol calcipotriene
    tacalcitol dithranol anthralin methoxsalen imiquimod podophyllotoxin podophyllin ingenol
    mupirocin fusidic retapamulin terbinafine naftifine amorolfine ciclopirox tolnaftate nystatin
    permethrin malathion crotamiton lindane clobetasol mometasone fluocinonide fluocinolone
    betamethasone triamcinolone pimecrolimus crisaborole capsaicin calamine
    hydroquinone finasteride dutasteride chlorhexidine
    """

  /// G and H: hormones and their helpers, bladder and womb.
  private static let hormones = """
    carbimazole methimazole thiamazole propylthiouracil cabergoline bromocriptine quinagolide
    somatropin mecasermin pegvisomant lanreotide pasireotide desmopressin terlipressin vasopressin
    carbetocin ergometrine ergonovine methylergometrine dinoprostone gemeprost mifepristone
    ulipristal atosiban ritodrine terbutaline clomifene clomiphene menotropin follitropin
    urofollitropin danazol stanozolol oxandrolone nandrolone cyproterone levonorgestrel
    norethisterone norethindrone desogestrel drospirenone etonogestrel medroxyprogesterone
    dydrogesterone tibolone ospemifene letrozole anastrozole oxybutynin tolterodine solifenacin
    darifenacin fesoterodine trospium mirabegron vibegron flavoxate bethanechol tamsulosin alfuzosin
    silodosin dapoxetine sildenafil tadalafil vardenafil avanafil alprostadil papaverine
    """

  /// J and P: germs, viruses, worms.
  private static let infection = """
    penicillin ampicillin amoxicillin flucloxacillin oxacillin nafcillin dicloxacillin piperacillin
    ticarcillin temocillin clavulanate clavulanic aztreonam cefalexin cephalexin cefazolin
    cefuroxime cefotaxime ceftriaxone ceftazidime cefepime gentamicin tobramycin amikacin
    streptomycin neomycin kanamycin vancomycin teicoplanin telavancin dalbavancin oritavancin
    daptomycin linezolid tedizolid clindamycin lincomycin erythromycin clarithromycin roxithromycin
    telithromycin chloramphenicol tetracycline minocycline tigecycline colistin polymyxin
    trimethoprim sulfamethoxazole sulfadiazine cotrimoxazole nitrofurantoin fosfomycin methenamine
    metronidazole tinidazole fidaxomicin rifaximin rifampicin rifampin rifabutin rifapentine
    isoniazid pyrazinamide ethambutol ethionamide cycloserine bedaquiline delamanid clofazimine
    fluconazole itraconazole voriconazole posaconazole ketoconazole amphotericin flucytosine
    caspofungin micafungin anidulafungin griseofulvin aciclovir acyclovir valaciclovir famciclovir
    ganciclovir valganciclovir foscarnet cidofovir letermovir brivudine oseltamivir zanamivir
    peramivir baloxavir ribavirin sofosbuvir ledipasvir daclatasvir velpatasvir glecaprevir
    pibrentasvir telaprevir boceprevir entecavir tenofovir adefovir lamivudine zidovudine abacavir
    emtricitabine stavudine didanosine efavirenz nevirapine etravirine rilpivirine doravirine
    ritonavir lopinavir atazanavir darunavir saquinavir raltegravir dolutegravir bictegravir
    elvitegravir maraviroc enfuvirtide remdesivir molnupiravir nirmatrelvir favipiravir umifenovir
    chloroquine hydroxychloroquine quinine mefloquine primaquine tafenoquine atovaquone proguanil
    artesunate artemether lumefantrine artemisinin pyrimethamine sulfadoxine pentamidine suramin
    melarsoprol eflornithine nifurtimox benznidazole miltefosine praziquantel albendazole
    mebendazole ivermectin pyrantel levamisole niclosamide nitazoxanide diethylcarbamazine
    """

  /// L01 and L02: cancer.
  private static let cancer = """
    cyclophosphamide ifosfamide chlorambucil melphalan busulfan treosulfan thiotepa carmustine
    lomustine bendamustine dacarbazine temozolomide procarbazine altretamine cisplatin carboplatin
    oxaliplatin methotrexate pemetrexed pralatrexate raltitrexed fluorouracil capecitabine
    gemcitabine cytarabine azacitidine decitabine fludarabine cladribine clofarabine nelarabine
    mercaptopurine thioguanine tioguanine pentostatin vincristine vinblastine vinorelbine vindesine
    eribulin paclitaxel docetaxel cabazitaxel ixabepilone etoposide teniposide irinotecan topotecan
    doxorubicin daunorubicin epirubicin idarubicin mitoxantrone bleomycin mitomycin dactinomycin
    trabectedin asparaginase pegaspargase hydroxyurea anagrelide tamoxifen toremifene fulvestrant
    exemestane goserelin leuprorelin leuprolide triptorelin buserelin degarelix flutamide
    bicalutamide enzalutamide apalutamide abiraterone mitotane imatinib dasatinib nilotinib
    bosutinib ponatinib erlotinib gefitinib afatinib osimertinib lapatinib sunitinib sorafenib
    pazopanib axitinib regorafenib lenvatinib vandetanib crizotinib ibrutinib acalabrutinib
    zanubrutinib ruxolitinib idelalisib everolimus temsirolimus bortezomib carfilzomib ixazomib
    olaparib niraparib venetoclax vismodegib vorinostat panobinostat romidepsin trastuzumab
    pertuzumab cetuximab panitumumab bevacizumab ramucirumab nivolumab pembrolizumab ipilimumab
    atezolizumab durvalumab daratumumab elotuzumab obinutuzumab ibritumomab brentuximab
    blinatumomab inotuzumab gemtuzumab megestrol
    """

  /// L03 and L04: the immune system.
  private static let immunity = """
    azathioprine ciclosporin cyclosporine cyclosporin tacrolimus sirolimus mycophenolate
    mycophenolic leflunomide teriflunomide fingolimod siponimod ozanimod ponesimod etrasimod
    tofacitinib baricitinib upadacitinib filgotinib abrocitinib apremilast thalidomide
    lenalidomide pomalidomide pirfenidone nintedanib voclosporin belatacept abatacept etanercept
    infliximab adalimumab golimumab certolizumab anakinra canakinumab rilonacept tocilizumab
    sarilumab satralizumab siltuximab secukinumab ixekizumab brodalumab ustekinumab guselkumab
    risankizumab tildrakizumab vedolizumab natalizumab eculizumab ravulizumab inebilizumab
    belimumab anifrolumab omalizumab mepolizumab reslizumab benralizumab dupilumab tezepelumab
    alefacept efalizumab muromonab basiliximab daclizumab peginterferon aldesleukin filgrastim
    pegfilgrastim sargramostim plerixafor glatiramer laquinimod tolebrutinib evobrutinib fenebrutinib
    remibrutinib masitinib ibudilast opicinumab temelimab efgartigimod rozanolixizumab
    """

  /// M: joints, muscles, and pain medicines without opium.
  private static let joints = """
    ibuprofen ketoprofen flurbiprofen naproxen diclofenac aceclofenac indometacin indomethacin
    sulindac etodolac ketorolac nabumetone piroxicam meloxicam tenoxicam lornoxicam celecoxib
    etoricoxib parecoxib rofecoxib valdecoxib mefenamic nimesulide phenylbutazone diflunisal
    salsalate glucosamine chondroitin diacerein hyaluronate auranofin aurothiomalate colchicine
    allopurinol dantrolene tizanidine cyclobenzaprine carisoprodol methocarbamol metaxalone
    orphenadrine chlorzoxazone tolperisone thiocolchicoside metamizole dipyrone propyphenazone
    suxamethonium succinylcholine rocuronium vecuronium atracurium cisatracurium pancuronium
    nusinersen risdiplam ataluren eteplirsen edaravone riluzole pyridostigmine amifampridine
    """

  /// N01 to N04 and N07: pain, seizures, movement, memory, dizziness.
  private static let nerves = """
    morphine oxycodone hydrocodone hydromorphone oxymorphone codeine dihydrocodeine tramadol
    tapentadol pethidine meperidine methadone buprenorphine fentanyl sufentanil remifentanil
    alfentanil nalbuphine butorphanol pentazocine naloxone naltrexone nalmefene propofol etomidate
    ketamine esketamine thiopental sevoflurane isoflurane desflurane halothane dexmedetomidine
    lidocaine lignocaine bupivacaine ropivacaine prilocaine phenobarbital primidone phenytoin
    fosphenytoin ethosuximide valproate valproic divalproex carbamazepine oxcarbazepine
    eslicarbazepine lamotrigine topiramate zonisamide levetiracetam brivaracetam lacosamide
    perampanel vigabatrin tiagabine felbamate rufinamide stiripentol cenobamate retigabine ezogabine
    gabapentin pregabalin clobazam levodopa carbidopa benserazide entacapone tolcapone opicapone
    ropinirole pramipexole rotigotine apomorphine selegiline rasagiline safinamide amantadine
    trihexyphenidyl benztropine benzatropine biperiden procyclidine tetrabenazine deutetrabenazine
    valbenazine donepezil rivastigmine galantamine memantine tacrine aducanumab lecanemab donanemab
    sumatriptan rizatriptan eletriptan ergotamine dihydroergotamine methysergide pizotifen
    flunarizine erenumab fremanezumab galcanezumab eptinezumab rimegepant ubrogepant atogepant
    lasmiditan betahistine cinnarizine meclizine meclozine dimenhydrinate cyclizine baclofen
    ziconotide dalfampridine fampridine nabiximols cannabidiol disulfiram acamprosate varenicline
    cytisine citicoline piracetam tirilazad nerinetide
    """

  /// N05 and N06: mood, mind and sleep.
  private static let mind = """
    lithium haloperidol droperidol chlorpromazine levomepromazine fluphenazine perphenazine
    trifluoperazine prochlorperazine thioridazine flupentixol zuclopenthixol pimozide sulpiride
    amisulpride tiapride clozapine olanzapine quetiapine risperidone paliperidone ziprasidone
    aripiprazole brexpiprazole cariprazine lurasidone asenapine iloperidone pimavanserin diazepam
    lorazepam alprazolam clonazepam oxazepam temazepam midazolam nitrazepam chlordiazepoxide
    buspirone hydroxyzine meprobamate zolpidem zopiclone eszopiclone zaleplon suvorexant
    lemborexant daridorexant ramelteon tasimelteon agomelatine imipramine clomipramine
    desipramine trimipramine amitriptyline nortriptyline protriptyline doxepin dosulepin maprotiline
    mianserin mirtazapine trazodone nefazodone vortioxetine vilazodone fluoxetine paroxetine
    sertraline citalopram escitalopram fluvoxamine venlafaxine desvenlafaxine duloxetine
    milnacipran levomilnacipran reboxetine atomoxetine viloxazine bupropion moclobemide phenelzine
    tranylcypromine isocarboxazid methylphenidate dexmethylphenidate amphetamine amfetamine
    dexamfetamine lisdexamfetamine modafinil armodafinil solriamfetol pitolisant brexanolone
    psilocybin
    """

  /// R: airways and allergy.
  private static let lungs = """
    salbutamol albuterol levalbuterol salmeterol formoterol indacaterol vilanterol olodaterol
    ipratropium tiotropium aclidinium umeclidinium beclometasone beclomethasone budesonide
    fluticasone ciclesonide theophylline aminophylline roflumilast montelukast zafirlukast
    zileuton cromoglicate cromolyn nedocromil acetylcysteine carbocisteine bromhexine ambroxol
    dornase dextromethorphan noscapine guaifenesin pseudoephedrine oxymetazoline xylometazoline
    diphenhydramine chlorphenamine chlorpheniramine clemastine cyproheptadine promethazine
    cetirizine levocetirizine loratadine desloratadine fexofenadine ebastine rupatadine bilastine
    terfenadine astemizole ketotifen azelastine olopatadine doxylamine ivacaftor lumacaftor
    tezacaftor elexacaftor doxapram beractant poractant
    """

  /// S and V: eyes, poisons, pictures.
  private static let eyes = """
    timolol betaxolol levobunolol carteolol latanoprost travoprost bimatoprost tafluprost
    dorzolamide brinzolamide brimonidine apraclonidine pilocarpine carbachol atropine tropicamide
    cyclopentolate ranibizumab aflibercept pegaptanib brolucizumab faricimab verteporfin
    natamycin ofloxacin nepafenac bromfenac netarsudil cysteamine flumazenil physostigmine
    neostigmine sugammadex dimercaprol fomepizole hydroxocobalamin pralidoxime glucarpidase
    idarucizumab andexanet gadobutrol gadoteridol gadopentetate iohexol
    """
}
