extension KnownLanguage {
  static let romance = [
    KnownLanguage(
      "fr", letters: "àâçèéêëîïôùûüœ",
      words: """
        à afin ainsi alors après au aucun aussi autre autres aux avait avant avec avoir c ce cela
        ces cet cette chaque comme contre d dans de depuis des deux dont du elle elles en encore
        entre est et été être eux fait faire il ils j je jusqu l la là le les leur leurs lors lui
        m mais même mettre moins n ne non nos notre nous nouveau nouveaux nouvelle nouvelles on ont
        ou où par pas pendant permet peut peuvent plus plusieurs pour premier première qu quand que
        quel quelle qui s sa sans se sera selon ses si soit son sont sous sur tous tout toute
        toutes très trois un une vers vient vous y ans année années
        """),
    KnownLanguage(
      "es", letters: "áéíñóúü",
      words: """
        a además ahora al algunos ante antes así aunque año años cada como con contra cual cuando
        de del desde donde dos durante e el ella ellos en entre era es esa ese eso esta está están
        estas este esto estos fue fueron gran ha había hace hacia han hasta hay la las le les lo los
        más me mediante mientras muy nacional ni no nos nuestra nuestro nueva nuevas nuevo nuevos o
        otra otras otro otros para parte pero por porque primer primera puede pueden que quien
        quienes se sea según ser si sido sin sino sobre son su sus también tanto tiene tienen todas
        todo todos tras tres un una uno unos y ya
        """),
    KnownLanguage(
      "pt", letters: "àáâãçéêíóôõúü",
      words: """
        a ainda além ano anos ao aos após as assim até cada com como contra da das de depois desde
        deste desta diz do dois dos durante e é ela ele eles em entre era essa esse está estão esta
        este estes foi foram há isso isto já lhe mais mas meio mesmo muito na não nas nem no nos
        nossa nosso nova novas novo novos num numa o onde os ou outra outras outro outros para pela
        pelas pelo pelos pode podem por porque primeira primeiro quais qual quando que quem se seja
        sem ser seu seus sido sob sobre sua suas são também tem têm todas todos três um uma à às
        """),
    KnownLanguage(
      "it", letters: "àèéìòù",
      words: """
        a ad agli ai al alla alle allo anche ancora anni anno attraverso c che chi ci come con
        contro cosa così cui d da dagli dai dal dalla dalle dallo degli dei del della delle dello di
        dopo dove due durante e ed è era essere fra gli grazie ha hanno i il in l la le lo loro ma
        mentre molto negli nei nel nell nella nelle nello no noi non nostra nostro nuova nuove nuovi
        nuovo o ogni oltre per perché più poi presso prima primo può qual quale quali quando quella
        quello questa queste questi questo se secondo sempre senza si sia sono sta stata stati stato
        su sua sue sugli sui sul sulla sulle suo suoi tra tre tutte tutti un una uno verso all dall
        dell sull
        """),
    KnownLanguage(
      "ca", letters: "àçèéíïòóúü",
      words: """
        a això aquest aquesta aquestes aquests al als amb any anys així cada com d de del dels des
        després dins dos durant el ella ells els en entre era és ha han hi i l la les li llur m més
        mentre molt n ni no nou nous nova noves o on per però pel pels perquè pot poden primer
        primera qual quals quan que qui s sense ser seu seus seva seves sobre són també tant té
        tenen tot tota totes tots tres un una uns va van ja
        """),
    KnownLanguage(
      "ro", letters: "ăâîșțşţ",
      words: """
        a acest această aceste acestei acestor acestui ai al ale am ani anul are asupra au această
        având ca care ce cea cei cel cele cu că când cât către cum d de decât despre din dintre două
        după este fi fie fiind fost iar în între îi însă la le lor lui mai mult nou noi noua nu o
        pe pentru pot prima prin printre poate sa sau se și şi sunt să său sale spre sub suntem toate
        toți trei un una unei unor unui unde va vor
        """),
  ]
}
