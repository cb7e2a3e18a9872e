extension KnownLanguage {
  static let english = KnownLanguage(
    "en",
    words: """
      a about above across after again against all along also although am among an and another any
      are around as at be because been before behind being below between both but by can could did
      die do does done down due during each either even every few first for from further get given
      had has have he her here him his how however i if in including into is it its itself just last
      led less like made main make man many may me men met more most much must my near new next no
      nor not now of off on once one only or other our out over own part per plus put s said same
      says see several shall she should since so some still such than that the their them then there
      these they this those three through to today together too toward towards two under until up
      upon us use used using very via war was way we well were what when where whether which while
      who whom whose why will with within without would year years yet you your
      """)

  static let germanic = [
    KnownLanguage(
      "de", letters: "äöüß",
      words: """
        aber alle allem allen aller als also am an auch auf aus bei beim bereits bis da damit dann
        das dass dem den denen der deren des dessen die dies diese diesem diesen dieser dieses doch
        durch ein eine einem einen einer eines er erste ersten es etwa für gegen geht hat haben
        hatte hatten hier ich ihr ihre ihrem ihren ihrer im immer in ins ist jahr jahre jahren kann
        kein keine können man mehr mit nach neue neuen nicht noch nun nur ob oder ohne rund sagt
        schon sehr sein seine seinen seiner seit sich sie sind so soll sollen sowie über um und uns
        unter viele vom von vor war waren was weil weitere wenn werden wie wir wird wo wurde wurden
        zu zum zur zwei zwischen
        """),
    KnownLanguage(
      "nl", letters: "éëïöü",
      words: """
        aan af al alle als ander andere bij binnen dan dat de deze die dit door drie dus een eerste
        en er gaat geen haar had hadden heb hebben heeft hem het hij hoe hun ik in is jaar je jij
        kan kunnen maar me meer men met mijn moet na naar niet nieuwe nog nu of om omdat onder ons
        onze ook op over samen sinds steeds te tegen ten ter tot tussen twee uit vaak van vanuit
        veel voor waar waarin wat we wel werd werden wij wordt worden ze zegt zich zij zijn zo zoals
        zonder zowel zullen
        """),
    KnownLanguage(
      "sv", letters: "åäöé",
      words: """
        alla att av bland blev bli blir de dem den denna dess det detta där då efter eller en ett
        flera från få får för före genom ha hade han har hon hur i inför ingen inom inte jag kan
        kommer kring kunna man med mellan men mer mot mycket många men när nya något några och
        också om oss på redan samt sedan ska som säger så tillsammans till under upp ut utan var
        varit vid vi vilka vilket vill våra vår år än är även åren över
        """),
    KnownLanguage(
      "da", letters: "åæøé",
      words: """
        af alle at blandt blev blive bliver både da de dem den denne der deres det dette din dog
        du efter eller en end er et flere for fordi fra få får før gennem gør ham han har havde hun
        hvad hvilke hvor hvordan i ifølge igen ikke ind inden jeg kan kom kommer kunne lige man med
        meget mellem men mere mod må når ny nye nogle nu og også om op os over på sammen se selv
        siden siger sig sin skal som synes så til ud uden under var ved vi vil være været vores år
        året
        """),
    KnownLanguage(
      "no", letters: "åæøé",
      words: """
        alle at av bare blant ble blei blir bli både da de dei dem den denne der deres det dette du
        eit ein ei eller en enn er et etter ett flere fleire for fordi fra frå få får før gjennom
        gjør han har hadde hos hun hva hvilke hvor hvordan i ifølge igjen ikke ikkje inn innen jeg
        kan kom kommer kunne man med meget mellom men mer meir mot mye må når ny nye noe noen nå og
        også om opp oss over på sammen seg selv siden sier sin skal som så til ut uten under vart var
        ved vi vil være vært vår våre år året
        """),
    KnownLanguage(
      "is", letters: "áéíóúýðþæö",
      words: """
        að af á annað eða ef eftir ekki eins einn eitt en er eru frá fyrir hafa hefur hann hér hún
        í inn með meðal mikið milli nú og ný og sem sér sín sínum til um undir var verið verður
        vegna við voru það þar þau þegar þeim þeir þessi þessum því þær
        """),
  ]
}
