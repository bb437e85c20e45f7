import type {ConsolePopulationTerms} from './terms.ts'

export const consolePopulation: ConsolePopulationTerms = {
  title: 'Qui manque',
  back: 'Toutes les consultations',
  lead: 'Indiquez combien de personnes vivent dans votre commune, par âge, sexe ou quartier. Les résultats montrent alors quels groupes ont moins participé que les autres. Une fois l’enquête close, ils montrent aussi les réponses comme si chaque groupe avait sa part.',
  honest:
    'Dites les choses comme elles sont : chacun a choisi de répondre ou non. Les chiffres montrent qui manque. Ils ne disent pas ce qu’auraient répondu les absents.',
  closed:
    'L’enquête est close. Ses chiffres restent tels quels, pour que personne ne les choisisse d’après le résultat.',
  noQuestions:
    'Cette enquête n’a pas de question qui place chacun dans un seul groupe, comme l’âge, le sexe ou le quartier. Il en faut une.',
  add: {title: 'Chiffres pour une autre question', question: 'Question', button: 'Ajouter des chiffres'},
  margin: {
    answer: 'Réponse',
    people: 'Personnes qui y vivent',
    together: 'Un seul groupe avec la réponse du dessus',
    joinNamed: 'Compter « {answer} » dans un seul groupe avec la réponse du dessus',
    joined: 'compté au-dessus',
    emptyHint: 'Laissez une réponse vide si vous n’avez pas de chiffre pour elle.',
    total: 'Ensemble : {people} personnes',
    source: 'D’où viennent les chiffres',
    sourceHint:
      'Publié avec les résultats. Par exemple : Institut de statistique, estimations de population.',
    year: 'Année des chiffres',
    remove: 'Retirer ces chiffres',
    face: 'Visage {value} sur 5',
    span: 'De {from} à {to}',
  },
  file: {
    label: 'Remplir depuis un fichier',
    hint: 'Un tableau en CSV ou Excel : une colonne « groupe » avec les réponses, une colonne « personnes » avec des nombres entiers. Rien n’est gardé avant l’enregistrement.',
    reading: 'Le fichier est en cours de lecture.',
    filled: 'Rempli depuis le fichier : {rows}. Vérifiez, puis enregistrez.',
    unknown: 'Aucune réponse de cette question ne porte ce nom ; c’est laissé de côté :',
    refused: {
      'not-readable': 'Ce fichier n’est ni un tableau de texte ni un fichier Excel.',
      'too-large': 'Ce fichier est trop grand pour un tableau de chiffres.',
      'encoding-unknown':
        'Les lettres de ce fichier peuvent se lire de plusieurs façons. Enregistrez-le en « CSV UTF-8 » ou en fichier Excel.',
      'columns-wrong':
        'On ne voit pas quelle colonne contient les groupes et laquelle les personnes. Nommez-les « groupe » et « personnes » dans la première ligne.',
      'not-whole': 'Il n’y a pas ici de nombre entier de personnes, ou il est nul.',
      'no-rows': 'Il n’y a pas de lignes sous les titres.',
      'group-twice': 'Cette réponse figure sur deux lignes.',
    },
    sheet: 'Feuille : {sheet}',
    row: 'Ligne : {row}',
    column: 'Colonne : {column}',
  },
  faults: {
    title: 'Pas encore enregistré. À corriger :',
    people: '{question} : des nombres entiers de personnes, au moins 1.',
    groups: '{question} : il faut un chiffre pour au moins deux groupes.',
    source: '{question} : dites d’où viennent les chiffres.',
    year: '{question} : donnez l’année en quatre chiffres.',
  },
  apart:
    'Les totaux de ces chiffres diffèrent de plus de 5 %. Ils ne portent pas sur les mêmes personnes : rien ne serait pondéré.',
  save: 'Enregistrer les chiffres',
  saved: 'Enregistré. Ils sont publiés avec les prochains résultats.',
  unsaved: 'Pas encore enregistré',
  refused: {
    closed: 'L’enquête a été close entre-temps. Les chiffres restent tels quels.',
    changed: 'Quelqu’un d’autre a modifié les chiffres entre-temps. Rouvrez cette page.',
    invalid: 'Ces chiffres ne vont plus avec les questions de l’enquête. Rouvrez cette page.',
  },
  published: {
    title: 'Ce que tout le monde voit',
    none: 'Rien n’est encore publié avec des chiffres. Cela vient avec les prochains résultats.',
    group: 'Groupe',
    live: 'Y vivent',
    took: 'Ont participé',
    shares: '{population} des habitants, {participants} des participants',
    standing: {
      fewer: 'Participe moins que les autres',
      alike: 'Aussi grand qu’il devrait l’être',
      more: 'Participe plus que les autres',
    },
    withheld: 'non indiqué : trop peu de personnes',
    fewer: 'moins de {step}',
    weighted:
      'Les réponses de {people} personnes sont pondérées. Elles en disent autant que celles de {effective} personnes tirées au sort.',
    refused: {
      'too-few-people': 'Rien n’est pondéré : trop peu de personnes ont répondu.',
      'empty-group': 'Rien n’est pondéré : personne d’un des groupes n’a répondu.',
      'small-group': 'Rien n’est pondéré : trop peu de personnes d’un des groupes ont répondu.',
      'margins-differ': 'Rien n’est pondéré : les chiffres ne portent pas sur les mêmes personnes.',
      'no-convergence': 'Rien n’est pondéré : aucun poids ne convient à tous les chiffres à la fois.',
      'cells-gone': 'Rien n’est pondéré : l’enquête n’a pas toutes les réponses que citent les chiffres.',
    },
  },
}
