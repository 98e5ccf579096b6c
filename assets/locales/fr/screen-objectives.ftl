### Les objectifs d’un groupe : à quoi ils répondent et comment ils sont formulés.

objectives-answers = Ce à quoi il répond
objectives-cluster = Famille
objectives-cluster-cards =
    { $count ->
        [0] sans carte
        [one] une carte
       *[other] { $count } cartes
    }
objectives-takes-marking = Il prendra le marquage le plus restrictif des cartes dont il part.
objectives-unlink-cluster = Ne répond plus à cette famille
objectives-voices =
    { $count ->
        [one] et une voix qui a dit la même chose
       *[other] et { $count } voix qui ont dit la même chose
    }
objectives-shown = Lesquelles afficher
objectives-shown-all = Toutes : { $count }
objectives-shown-open = Sans objectif : { $count }
objectives-all-answered = Un objectif répond à chacune d’elles.
objectives-advice = À relire
objectives-advice-wave = Laisser tel quel
