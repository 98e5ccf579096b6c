### Los objetivos de un grupo: qué atienden y cómo están redactados.

objectives-answers = Lo que atiende
objectives-cluster = Familia
objectives-cluster-cards =
    { $count ->
        [0] sin tarjetas
        [one] una tarjeta
       *[other] { $count } tarjetas
    }
objectives-takes-marking = Tomará la clasificación más restrictiva de las tarjetas de las que parte.
objectives-unlink-cluster = Ya no atiende esta familia
objectives-voices =
    { $count ->
        [one] y una voz más que dijo lo mismo
       *[other] y { $count } voces más que dijeron lo mismo
    }
objectives-shown = Cuáles mostrar
objectives-shown-all = Todas: { $count }
objectives-shown-open = Sin objetivo: { $count }
objectives-all-answered = Cada una tiene un objetivo que la atiende.
objectives-advice = Para volver a mirar
objectives-advice-wave = Dejarlo como está
