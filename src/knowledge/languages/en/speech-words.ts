import { words } from './word-list.ts'

/** Words that say who somebody is, and where and how something is said. */
export const speechWords = {
  /** Offices and occupations of one person. */
  persons: words(
    `minister president secretary spokesman spokeswoman spokesperson director chairman chairwoman chair chairperson chief
     mayor governor senator congressman congresswoman representative general colonel major captain commander commandant
     lieutenant sergeant admiral brigadier marshal judge justice prosecutor attorney lawyer solicitor counsel doctor
     professor prof analyst expert economist scientist researcher historian author writer reporter correspondent journalist
     editor columnist anchor host pollster strategist adviser advisor aide official officer superintendent detective
     inspector constable sheriff manager executive ceo founder cofounder owner leader head deputy ambassador envoy diplomat
     delegate premier chancellor king queen prince princess emir sheikh pope cardinal bishop archbishop pastor priest imam
     rabbi coach player striker teacher student nurse engineer farmer driver pilot resident villager neighbour neighbor
     witness survivor victim activist campaigner candidate nominee mogul lawmaker legislator councillor councilman
     councilwoman commissioner coordinator consultant negotiator treasurer mp mep mec rep sen gov gen col lt maj capt sgt
     adm dr mr mrs ms miss sir lord lady dame man woman boy girl mother father brother sister son daughter wife husband
     actor actress singer operator technician physician psychologist surgeon trader worker fighter soldier speaker whip
     vice supporter voter millionaire billionaire businessman businesswoman developer investor democrat republican insider
     veteran`,
  ),
  /** Offices that several hold, named in the plural: nobody by name. */
  plurals: words(
    `officials ministers sources analysts experts critics residents witnesses observers activists people locals neighbours
     neighbors villagers doctors diplomats lawmakers lawyers prosecutors investigators researchers scientists economists
     supporters opponents aides advisers advisors leaders rebels protesters authorities relatives survivors voters
     republicans democrats conservatives liberals reporters journalists reports strategists pollsters pundits executives
     employees workers soldiers officers traders members families parents students teachers historians groups militants men
     women accounts powers media`,
  ),
  /** Who is nobody by name. */
  unnamed: words(`source resident witness analyst official expert diplomat man woman villager neighbour neighbor`),
  /** Bodies that speak. */
  bodies: words(
    `ministry government army military police agency department office bureau service services authority commission
     committee council court parliament congress senate party union company firm group organization organisation institute
     university bank federation association administration campaign coalition movement embassy hospital club team board
     foundation centre center church force forces fund league network school airline pentagon kremlin cabinet command corps
     staff regime state house consulate watchdog regulator province municipality society press delegation presidency
     observatory tribunal institution corporation inc ltd charity side`,
  ),
  /** Papers that speak for whoever issued them. */
  documents: words(
    `statement release report study survey poll data figures document documents letter memo email emails note communique
     tweet transcript filing complaint lawsuit indictment affidavit article editorial op-ed commentary manifesto website
     kit advisory audit index bulletin papers records research investigation review account testimony story ad caption post
     message headline bill plan order ruling treaty polls surveys studies analysis`,
  ),
  /** What is said stands or is heard in: "in a statement", "at a news conference". */
  occasions: words(
    `statement interview speech tweet tweets post letter report briefing conference remarks testimony hearing rally debate
     memo email message commentary filing broadcast video release call address appearance article op-ed editorial column
     blog note meeting ceremony summit forum press visit event session sermon comments twitter facebook parliament
     conversation response reply answer lecture study survey document communique notice fundraiser stop talk talks lunch
     dinner discussion scene exchange podcast show telegram instagram x book memoir`,
  ),
  /** Nouns with a clause of what is said: "the claim that". */
  cueNouns: words(
    `claim claims allegation allegations assertion assertions statement announcement warning warnings suggestion
     suggestions accusation accusations argument admission acknowledgment insistence contention prediction predictions
     promise promises pledge vow threat threats complaint complaints denial finding findings conclusion comment comments
     remark remarks report reports revelation disclosure declaration demand demands charge charges estimate view belief
     hope hopes fear fears concern concerns opinion idea notion speculation rumors rumours proposal call calls assurance
     assurances explanation proof evidence sense doubt doubts feeling recognition confidence confirmation perception theory
     assumption criticism message answer question questions news word`,
  ),
  /** Whom a statement is told; they carry nothing. */
  addressees: words(
    `reporters journalists media lawmakers crowd audience supporters court parliament congress senators voters viewers
     press broadcaster`,
  ),
  /** Heads of names of outlets that no list knows: "the Valley Times". */
  outletNouns: words(
    `agency newspaper daily magazine tv television radio channel broadcaster website site times post news herald tribune
     gazette journal network paper weekly telegraph guardian observer press`,
  ),
  abbreviations: words(
    `Mr Mrs Ms Dr Gov Sen Sens Rep Reps Gen Lt Col Maj Capt Sgt Adm Cmdr Prof St Jr Sr vs Jan Feb Mar Apr Aug Sept Sep Oct
     Nov Dec No Inc Ltd Co Corp Rev Hon Messrs Fla Calif Mass Pa Va Ariz Wis Mich Ill Ind Ky Tenn Ala Ga Conn Minn Colo
     Wash Ore Okla Nev Tex`,
  ),
  /** Titles before a name that belong to no office. */
  honorifics: words(`mr mrs ms miss dr sir lord lady dame`),
  /** Words that go with a role and are no part of a name: "then senior deputy". */
  roleWords: words(
    `former senior deputy vice acting interim chief prime foreign defence defense interior press national local regional
     assistant associate executive managing communications finance health operations campaign police party opposition state
     federal presidential vice-presidential`,
  ),
}
