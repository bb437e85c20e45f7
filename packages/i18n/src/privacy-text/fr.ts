import type {PrivacyTextTerms} from './terms.ts'

export const privacyText: PrivacyTextTerms = {
  title: 'Vie privée et participation en ligne : {municipality}',
  forTheMunicipality:
    'Pour la commune : reprenez ce texte dans votre politique de confidentialité et complétez ce qui est entre crochets. Il est établi à partir de la liste de tout ce que le logiciel enregistre : il dit ce qui est vrai de ce serveur aujourd’hui.',
  responsible: {
    title: 'Qui est responsable',
    text: '{municipality} demande leur avis aux gens sur son site et répond de ce qu’il en advient.',
    toFillIn:
      '[Adresse de la commune et moyen de joindre son délégué à la protection des données. Base légale.]',
  },
  never: {
    title: 'Ce qui n’est jamais enregistré',
    text: 'Ni adresse internet, ni navigateur, ni appareil, ni compte, ni cookie, ni heure exacte de ce que chacun envoie. Personne n’a besoin de donner son nom. Aucune entreprise et aucun autre serveur n’apprend que quelqu’un est venu : tout ce qui est sur la page vient du serveur de la commune.',
  },
  stored: {
    title: 'Ce qui est enregistré, et pour combien de temps',
    kinds: {
      responses: {
        title: 'Réponses aux questionnaires',
        text: 'Les réponses, le jour et le groupe d’au moins dix personnes avec lequel elles sont publiées. Rien ne dit qui les a données.',
      },
      contacts: {
        title: 'Coordonnées que quelqu’un a choisi de laisser',
        text: 'Une adresse électronique ou un numéro de téléphone, à part de toutes les réponses et sans rien qui y mène, pour l’usage que la question indique.',
      },
      contributions: {
        title: 'Commentaires et idées',
        text: 'Ils sont publics : le texte, le nom que l’auteur a choisi ou que l’appareil a proposé, l’heure pleine de publication, et le lieu ou la photo qui les accompagne.',
      },
      votes: {
        title: 'Soutiens et votes',
        text: 'Le fait qu’une contribution a été soutenue, avec une marque tirée d’un nombre au hasard que le navigateur garde pour cette seule discussion. Chaque navigateur compte ainsi une fois, et rien ne mène à une contribution.',
      },
      moderation: {
        title: 'Signalements, décisions et recours',
        text: 'Ce qui a été signalé et pourquoi, ce que les modérateurs ont décidé et pourquoi, et ce que l’auteur en a dit. Seuls les modérateurs lisent le texte des signalements et des recours.',
      },
      photos: {
        title: 'Photos',
        text: 'Ce que montre la photo. Le lieu, l’heure et l’appareil sont retirés avant l’enregistrement.',
      },
      registrations: {
        title: 'Inscriptions aux événements',
        text: 'Le nom pour la liste à l’entrée et ce qui a été demandé d’autre, vus par les organisateurs. Les coordonnées sont à part, sans rien qui mène à l’inscription.',
      },
      invitations: {
        title: 'Codes d’invitation',
        text: 'Quels codes ont servi, pour que chacun compte une fois. Le serveur signe ce qu’il ne peut pas lire : rien de ce qui est enregistré ne dit quelle réponse est venue avec quel code.',
      },
      once: {
        title: 'Une réponse par navigateur',
        text: 'Quand un questionnaire accepte une réponse par navigateur : une marque tirée d’un nombre au hasard que le navigateur garde pour ce seul questionnaire, à part des réponses. Toutes les marques sont détruites à la clôture.',
      },
      published: {
        title: 'Résultats publiés',
        text: 'Des nombres de personnes. Rien n’est publié avant qu’assez de gens aient participé, ni aucun nombre qui dirait ce que quelques-uns ont répondu.',
      },
      staff: {
        title: 'Comptes des agents',
        text: 'Nom, adresse électronique, et ce que les agents de la commune ont fait dans l’administration.',
      },
      sites: {
        title: 'Sites sur lesquels l’outil est placé',
        text: 'L’adresse du site, sans la page, et le dernier jour où il a servi. Rien sur ses visiteurs.',
      },
    },
    kept: 'Conservation :',
  },
  keptFor: {
    'until-closing': 'jusqu’à la clôture de l’activité',
    'until-retention': 'jusqu’au jour d’effacement indiqué par chaque consultation',
    'until-claimed': 'deux jours au plus, sauf avec une contribution',
    'until-published': 'jusqu’à l’entrée dans la somme publiée',
    'while-public': 'tant que les résultats sont publics',
    'until-replaced': 'tant que les résultats sont publics, un état par jour',
    'two-years': 'deux ans',
    'while-staff': 'tant que la personne travaille pour la commune',
    'while-signed-in': 'jusqu’à la déconnexion, ou quelques heures',
    'while-invited': 'sept jours, pour les collègues invités',
    'some-minutes': 'quelques minutes, tant que c’est modifiable',
    'month-after-event': 'trente jours au plus après l’événement',
    'a-day': 'un jour, pour les fichiers téléchargés par les agents',
    'ninety-days': 'quatre-vingt-dix jours',
    'until-decided': 'jusqu’à la décision d’un modérateur',
  },
  device: {
    title: 'Ce qui reste sur votre appareil',
    text: 'Ce que vous avez saisi sans l’envoyer, jusqu’à la fermeture de la page ; plus longtemps seulement si vous le demandez. Les codes de vos reçus, si vous les y gardez. Des nombres au hasard qui font compter un navigateur une fois. « {button} », sous chaque questionnaire, enlève ce qui peut l’être et dit ce qui reste.',
  },
  others: {
    title: 'Qui d’autre les reçoit',
    text: 'Personne. Le conseil lit les mêmes résultats que tout le monde. Seuls quelques agents peuvent établir des fichiers de réponses, en donnant une raison ; chaque fichier est consigné.',
  },
  rights: {
    title: 'Vos droits',
    text: 'Vous recevez un code de reçu pour tout ce que vous envoyez. Il vous permet de le lire, de le modifier et de le retirer vous-même, sans dire qui vous êtes. Comme rien ne dit qui a envoyé quoi, la commune ne peut pas retrouver votre contribution sans ce code.',
    toFillIn: '[Autorité auprès de laquelle on peut se plaindre.]',
  },
}
