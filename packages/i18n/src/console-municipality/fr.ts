import {consoleLook} from '../console-look/fr.ts'
import type {ConsoleMunicipalityTerms} from './terms.ts'

export const municipality: ConsoleMunicipalityTerms<'one' | 'many' | 'other'> = {
  title: 'Commune',
  save: 'Enregistrer',
  saved: 'Enregistré. Les citoyens le voient dans les deux secondes.',
  refused: {
    invalid: 'Quelque chose manque ou n’est pas comme il faut. Veuillez tout remplir, dans chaque langue.',
    inUse: 'Un statut ou une catégorie en usage disparaîtrait. Veuillez recharger la page.',
    noMap:
      'Ce fichier n’est pas une carte : il faut du GeoJSON (EPSG:4326) avec des surfaces, de 16 Mo au plus.',
    busy: 'Quelqu’un est en train de tout emporter. Veuillez réessayer dans une minute.',
  },
  name: {
    title: 'Nom et langues',
    label: 'Nom',
    languages: 'Langues',
    languagesHint:
      'Leurs codes séparés par des virgules, la principale d’abord, comme ar, en. Ce qui est déjà publié n’est pas encore dans une nouvelle langue.',
  },
  sites: {
    title: 'Sites',
    text: 'Seules les pages de ces sites peuvent envoyer des contributions. Tout le monde peut lire, partout.',
    label: 'Adresses, une par ligne',
    hint: 'Sans chemin, comme https://www.town.example',
    none: 'Sans aucun site, les citoyens ne participent que sur les pages de ce serveur.',
    everywhere: 'Les cadres de ce serveur peuvent être sur tous les sites',
    everywhereHint:
      'Pour les adresses collées dans WordPress et d’autres systèmes\u00a0: ils isolent le cadre, et le navigateur ne dit pas sur quel site il se trouve.',
    anySite:
      'On peut participer sur des sites que vous ne connaissez pas. Rien d’autre n’est admis ainsi\u00a0: le cadre prouve qu’il vient de ce serveur. Cela vaut pour toutes vos activités, sauf les sensibles.',
    problem: 'Ceci n’est pas l’adresse d’un site : {line}',
  },
  look: {
    title: 'Apparence',
    text: 'Les éléments et les pages de ce serveur commencent ainsi\u00a0: le code à coller le contient, les affiches et les pages de vos consultations aussi. Les pages où quelque chose est déjà placé restent telles quelles.',
  },
  style: consoleLook,
  categories: {
    title: 'Catégories',
    text: 'Ce dont traitent les consultations, comme les rues ou la culture. Chacune peut en avoir une ; les listes se filtrent par là.',
    id: 'Nom court',
    idHint: 'Minuscules, chiffres et traits d’union.',
    label: 'Nom de la catégorie',
    add: 'Ajouter une catégorie',
    remove: 'Retirer cette catégorie',
    used: 'En usage : elle ne peut pas partir.',
  },
  statuses: {
    title: 'Statuts des idées',
    text: 'Ce que la commune fait d’une idée, dans cet ordre. Une nouvelle idée reçoit le premier. Les citoyens lisent le sens de chacun.',
    label: 'Nom',
    meaning: 'Ce que cela veut dire, et pour quand',
    stage: 'Où l’on en est',
    stages: {open: 'rien n’est décidé', accepted: 'décidé et en cours', done: 'fait', declined: 'refusé'},
    needsReason: 'Personne ne le donne sans dire pourquoi',
    up: 'Monter {name}',
    down: 'Descendre {name}',
    add: 'Ajouter un statut',
    remove: 'Retirer {name}',
    used: 'Des idées l’ont ou l’ont eu : il ne peut pas partir.',
    fresh: 'Nouveau statut',
  },
  map: {
    title: 'Carte',
    text: 'Limite et quartiers, tels que le service SIG les exporte : du GeoJSON où chaque surface est un quartier nommé. Idées et lieux sont comptés par quartier.',
    none: 'Il n’y a pas encore de carte.',
    districts: {
      one: 'La carte a un quartier.',
      many: 'La carte a {n} de quartiers.',
      other: 'La carte a {n} quartiers.',
    },
    choose: 'Fichier de la carte',
    send: 'Utiliser cette carte',
    done: {
      one: 'La nouvelle carte a un quartier.',
      many: 'La nouvelle carte a {n} de quartiers.',
      other: 'La nouvelle carte a {n} quartiers.',
    },
  },
  everything: {
    title: 'Tout emporter',
    text: 'Une archive avec tout ce qui est à la commune : définition, images, contributions avec photos, inscriptions et journal, en formats ouverts. Elle contient des données personnelles : gardez-la en lieu sûr.',
    send: 'Créer l’archive',
    sending: 'Écriture…',
    reason: 'À quoi sert-elle ?',
    reasonHint: 'La raison figure au journal.',
    tooShort: 'Veuillez écrire au moins dix caractères.',
    done: 'L’archive est enregistrée.',
  },
  erasing: {
    heading: 'Effacer la commune',
    open: 'Effacer la commune…',
    title: 'Effacer {name} ?',
    text: 'Toutes les consultations, contributions, photos, clés, le journal et les accès disparaissent pour de bon, tout de suite. Emportez d’abord tout : seule une sauvegarde le ramène.',
    label: 'Tapez le nom de la commune',
    yes: 'Effacer pour de bon',
    tooShort: 'Veuillez taper le nom.',
    wrong: 'Ce n’est pas son nom. Rien n’a été effacé.',
  },
}
