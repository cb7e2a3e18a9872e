extension KnownLanguage {
  static let slavic = [
    KnownLanguage(
      "pl", letters: "ąćęłńóśźż",
      words: """
        a aby albo ale będą będzie bez był była było były być co czy dla dlatego do dwa gdy gdzie go
        i ich ile im iż ich jak jako jego jej jest jeszcze już każdy kiedy która które którego
        której których którym który którzy lat lata lub ma mają może mogą między na nad nam nas nie
        niż nowe nowego nowej nowy nowych o oba od oraz po pod podczas ponad poprzez pomiędzy przed
        przez przy roku są się sposób także tak tego tej ten też to tych tylko tym u w we więc
        wraz wśród z za że został została zostały ze
        """),
    KnownLanguage(
      "cs", letters: "áčďéěíňóřšťúůýž",
      words: """
        a aby ale ani až bez bude budou by byl byla bylo byly být co což další dne do díky i je
        jeho jej jejich jen jeden jako jsem jsme jsou jsou již k kde kdy když kteří která které
        kterou který kterých let letech má mají mezi mohou může na nad nám nebo není nové nového
        nový nových o od po pod podle pouze pro proto první před přes při přičemž roce roku s se si
        společně své svůj svých také tak tato ten tento této teto těchto tím to toho tohoto tomu tři
        tuto u v ve však více vše z za ze že
        """),
    KnownLanguage(
      "sk", letters: "áäčďéíĺľňóôŕšťúýž",
      words: """
        a aby aj ako ale ani až bez bol bola boli bolo bude budú by byť cez čo ďalšie do dva i ich
        je jeho jej k kde keď ktorá ktoré ktorého ktorej ktorí ktorú ktorý ktorých ktorým len lebo
        má majú medzi možno môže môžu na nad nám nie než nové nového nový nových o od po pod podľa
        počas pre preto pri pred prvý roku rokov roka s sa si so sme sú spolu svoje svojej tak taktiež
        tejto ten tento tiež tieto to toho tohto tom tri tým týchto u už v vo však viac vďaka z za
        zo že
        """),
    KnownLanguage(
      "hr", letters: "čćđšž",
      words: """
        a ali ako bi bez bila bile bili bilo bio biti će da dana do dok dva dvije godina godine godini
        gdje i ih ili im ima imaju iz između isto jedan je jer još ju kako kao kod koja koje kojeg
        kojem koji kojih kojima koju kroz među može mogu na nad nakon ne nego nije nisu no nova nove
        novi novih o od odnosno on ova ovaj ove ovo ovog po pod prema pri prije prvi putem s sa samo
        se što su sve svi svoje svojih ta tako također tijekom te ti to tim u uz već vrlo za zbog
        """),
    KnownLanguage(
      "sl", letters: "čšž",
      words: """
        a ali ampak bi bil bila bile bili bilo biti bo bodo brez da do dva dve dr ga ima imajo in iz
        je jih jim kako kar katere katerega kateri katerih kaj kjer ko kot kateri lahko le let leta
        letu med mogoče morajo na nad najbolj naj nam ne nekaj ni niso nove novega novi novih o ob od
        oziroma pa po pod pogosto poleg pred predvsem pri prvi prek s sam samo se sem skupaj smo so
        svoje svojih ta tako te tega tem ter ti to treh tri tudi v ve več vendar vse vseh z za zaradi
        že
        """),
  ]

  static let baltic = [
    KnownLanguage(
      "lv", letters: "āčēģīķļņšūž",
      words: """
        ar arī bet bija būs caur citi es gada gadā gadu gan ir ja jau jaunu jauno ka kā kad kas ko
        kopā kopš kur kura kurā kuras kuri kurš kuru lai lielu līdz ne nav no notiek par pēc pie pirms
        pret savu starp šajā šī šis šo šīs tā tam tas tiek tika to tomēr tos tur un uz vai vairāk
        varētu var viņa viņi viņš visi vēl
        """),
    KnownLanguage(
      "lt", letters: "ąčęėįšųūž",
      words: """
        apie ar arba bei bet bus buvo būti dar dėl du gali ir iš į jau jei jie jis jo jos jų juos kad
        kai kaip kartu kas kiekvienas kur kuri kurie kuriame kuris kurios kurių labai metais metų nauja
        naują naujų ne nei nes nėra nuo o pagal pat per po pirmą prie prieš savo su šį ši šie šio šis
        šios šių tad tai taip tarp ta tas tačiau toks tik tos turi už vis yra
        """),
  ]
}
