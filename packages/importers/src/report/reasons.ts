/** Why something in a file did not become part of a record, and what the person can do. */
export interface Reason {
  fr: string
  en: string
}

/** Every reason, by the key that reports name: in words for the person, with what to do. */
export const reasons = {
  // The file as a whole
  'timeline-edits': {
    fr: 'Ce fichier ne contient que vos corrections de Google Maps, pas vos déplacements. Sur le téléphone : Paramètres → Position → Services de localisation → Vos trajets → Exporter les données des trajets, puis importez le fichier obtenu.',
    en: 'This file only holds your Google Maps edits, not your trips. On the phone: Settings → Location → Location services → Timeline → Export Timeline data, then import the file you get.',
  },
  'google-settings': {
    fr: 'Ce fichier contient des réglages de Google, pas vos déplacements. Exportez vos trajets depuis le téléphone : Paramètres → Position → Services de localisation → Vos trajets.',
    en: 'This file holds Google settings, not your trips. Export your timeline on the phone: Settings → Location → Location services → Timeline.',
  },
  'encrypted-backup': {
    fr: 'Cette sauvegarde est chiffrée par Google : seul votre téléphone peut la lire. Exportez vos trajets depuis le téléphone : Paramètres → Position → Services de localisation → Vos trajets → Exporter.',
    en: 'Google encrypted this backup: only your phone can read it. Export your timeline on the phone: Settings → Location → Location services → Timeline → Export.',
  },
  'encrypted-message': {
    fr: 'Ce message d’OwnTracks est chiffré. Dans l’application OwnTracks, enlevez la clé de chiffrement avant l’export, ou exportez depuis l’enregistreur qui a la clé.',
    en: 'This message of OwnTracks is encrypted. Take the encryption key out of the OwnTracks app before you export, or export from the recorder that has the key.',
  },
  'before-recording': {
    fr: 'Cette position date d’avant le début de l’enregistrement. L’heure du téléphone est-elle juste ?',
    en: 'This position is from before the recording began. Is the time of the phone right?',
  },
  'in-the-future': {
    fr: 'Cette position est datée du futur. L’heure du téléphone est-elle juste ?',
    en: 'This position is dated in the future. Is the time of the phone right?',
  },
  'web-page': {
    fr: 'C’est une page web, pas un fichier de déplacements. Dans une archive Google, cherchez plutôt les fichiers .json.',
    en: 'This is a web page, not a file of trips. In a Google archive, look for the .json files instead.',
  },
  picture: {
    fr: 'C’est une image ou une vidéo : elle n’est pas lue.',
    en: 'This is a picture or a video: it is not read.',
  },
  'office-document': {
    fr: 'C’est un document de bureautique ou un PDF. Demandez plutôt un export CSV, XLSX, GPX ou JSON.',
    en: 'This is an office document or a PDF. Ask for a CSV, XLSX, GPX or JSON export instead.',
  },
  'unknown-archive': {
    fr: 'Cette archive ne peut pas être ouverte ici. Décompressez-la et importez les fichiers qu’elle contient, ou refaites-la au format zip.',
    en: 'This archive cannot be opened here. Unpack it and import the files in it, or make a zip of them.',
  },
  'empty-file': {
    fr: 'Le fichier est vide. Recommencez l’export : il s’est peut-être interrompu.',
    en: 'The file is empty. Export again: it may have been interrupted.',
  },
  'no-entries': {
    fr: 'Le format est reconnu, mais le fichier ne contient aucune donnée.',
    en: 'The format is known, but there is nothing in the file.',
  },
  'unknown-format': {
    fr: 'Ce n’est pas un fichier que nous savons lire.',
    en: 'This is not a file that we can read.',
  },
  'unreadable-file': {
    fr: 'Le fichier n’a pas pu être ouvert. A-t-il été déplacé ou modifié entre-temps ?',
    en: 'The file could not be opened. Was it moved or changed in the meantime?',
  },
  'date-order': {
    fr: 'Dans les dates de ce tableau, on ne peut pas savoir si le jour ou le mois vient en premier. Exportez une période plus longue, ou écrivez les dates comme 2026-03-31.',
    en: 'Nobody can tell whether the day or the month comes first in the dates of this table. Export a longer time, or write the dates like 2026-03-31.',
  },
  'days-since-1904': {
    fr: 'Ce classeur compte les jours depuis 1904 (réglage d’Excel sur Mac) : ses dates seraient lues quatre ans trop tôt. Enregistrez-le au format CSV, puis importez le CSV.',
    en: 'This workbook counts days from 1904 (a setting of Excel on Macs): its dates would be read four years too early. Save it as CSV, then import the CSV.',
  },
  'malformed-json': {
    fr: 'Cette partie du fichier est abîmée (JSON incorrect). Recommencez l’export.',
    en: 'This part of the file is damaged (not proper JSON). Export again.',
  },
  'malformed-turtle': {
    fr: 'Ce fichier Turtle est abîmé à cette ligne. Refaites l’export.',
    en: 'This Turtle file is damaged at this line. Export again.',
  },
  'malformed-xml': {
    fr: 'Le fichier est abîmé à partir d’ici (XML incorrect). Recommencez l’export.',
    en: 'The file is damaged from here on (not proper XML). Export again.',
  },
  damaged: {
    fr: 'Le fichier est abîmé : la suite n’a pas pu être lue. Recommencez l’export ou le téléchargement.',
    en: 'The file is damaged: the rest could not be read. Export or download again.',
  },
  'cut-short': {
    fr: 'Le fichier s’arrête au milieu : ce qui précède a été lu, la fin manque. Recommencez l’export ou le téléchargement.',
    en: 'The file stops in the middle: what comes before was read, the end is missing. Export or download again.',
  },
  'file-too-large': {
    fr: 'Le fichier est trop grand : la suite n’a pas été lue.',
    en: 'The file is too large: the rest was not read.',
  },
  'too-many-entries': {
    fr: 'Le fichier contient trop d’entrées : la suite n’a pas été lue.',
    en: 'The file has too many entries: the rest was not read.',
  },
  'too-large': {
    fr: 'Cette entrée est démesurément longue : elle n’a pas été lue.',
    en: 'This entry is far too long: it was not read.',
  },
  'too-deep': {
    fr: 'Cette entrée est imbriquée trop profondément : elle n’a pas été lue.',
    en: 'This entry is nested too deeply: it was not read.',
  },
  // Single entries: what they lack
  'no-coordinates': { fr: 'Pas de position.', en: 'No position.' },
  'bad-coordinates': {
    fr: 'La position n’est pas un lieu sur Terre.',
    en: 'The position is not a place on Earth.',
  },
  'no-time': {
    fr: 'Pas d’heure : sans elle, on ne sait pas quand vous y étiez. Exportez la trace avec les heures (une trace « enregistrée », non un itinéraire).',
    en: 'No time: without it nobody knows when you were there. Export the track with its times (a recorded track, not a route).',
  },
  'bad-time': {
    fr: 'L’heure est illisible ou impossible.',
    en: 'The time cannot be read or cannot be.',
  },
  'ends-before-start': {
    fr: 'La fin est avant le début.',
    en: 'It ends before it starts.',
  },
  'no-duration': {
    fr: 'Début et fin à la même heure.',
    en: 'It starts and ends at the same time.',
  },
  'single-point': {
    fr: 'Un point isolé : il n’y a pas de déplacement à en tirer.',
    en: 'A point on its own: there is no trip in it.',
  },
  'empty-track': { fr: 'Une trace sans aucun point.', en: 'A track without any point.' },
  'not-an-entry': {
    fr: 'Cette entrée n’est pas faite comme ce format le prévoit.',
    en: 'This entry is not made as the format has it.',
  },
  // Single entries: what they are
  'inside-stay': {
    fr: 'Un point pendant un arrêt déjà connu : rien à ajouter aux déplacements.',
    en: 'A point during a stay that is already known: nothing to add to the trips.',
  },
  'not-moving': {
    fr: 'Vous étiez sur place : il n’y a pas de déplacement à en tirer.',
    en: 'You stayed where you were: there is no trip in it.',
  },
  'planned-route': {
    fr: 'Un itinéraire prévu, non un déplacement fait.',
    en: 'A planned route, not a trip that was made.',
  },
  waypoint: { fr: 'Un lieu repéré, non un déplacement.', en: 'A marked place, not a trip.' },
  'not-a-path': {
    fr: 'Une surface ou une autre forme, non un déplacement.',
    en: 'An area or another shape, not a trip.',
  },
  'timeline-memory': {
    fr: 'Un résumé de voyage fait par Google ; les déplacements eux-mêmes sont lus ailleurs dans le fichier.',
    en: 'A summary of a journey made by Google; the trips themselves are read elsewhere in the file.',
  },
  'google-profile': {
    fr: 'Des habitudes devinées par Google : ce ne sont pas des déplacements.',
    en: 'Habits guessed by Google: these are not trips.',
  },
  'wifi-scan': {
    fr: 'Une liste de réseaux Wi-Fi voisins : elle n’est pas lue.',
    en: 'A list of Wi-Fi networks nearby: it is not read.',
  },
  'activity-guess': {
    fr: 'Une supposition d’activité sans lieu : elle n’est pas lue.',
    en: 'A guess of an activity without a place: it is not read.',
  },
  'inexact-position': {
    fr: 'Une position trop imprécise pour dire où vous étiez.',
    en: 'A position too inexact to say where you were.',
  },
  'position-jump': {
    fr: 'Une position aberrante, loin de la trace : elle a été écartée.',
    en: 'A position far off the track: left out.',
  },
  // Meters
  'no-value': {
    fr: 'Le compteur n’a pas de valeur pour cet instant : ce sera un trou, non un zéro.',
    en: 'The meter has no value for this instant: it will be a gap, not a zero.',
  },
  'not-a-number': {
    fr: 'La valeur n’est pas un nombre possible.',
    en: 'The value is not a possible number.',
  },
  'other-value': {
    fr: 'Une autre valeur a déjà été lue pour le même instant ; la première reste.',
    en: 'Another value was already read for the same instant; the first one stands.',
  },
  'other-stretch': {
    fr: 'On ne sait pas de quand à quand cette somme a été comptée : il faut le premier et le dernier jour, trois ans au plus.',
    en: 'Nobody knows from when to when this sum was counted: it takes the first and the last day, three years at most.',
  },
  'first-reading': {
    fr: 'Le premier relevé : on ne sait pas depuis quand il compte. Le suivant commence là.',
    en: 'The first reading: nobody knows since when it counts. The next one begins there.',
  },
  'estimate-replaced': {
    fr: 'Une estimation : un relevé des mêmes jours compte à sa place.',
    en: 'An estimate: a reading of the same days counts in its place.',
  },
  'overlapping-bill': {
    fr: 'Ces jours sont déjà comptés par une autre ligne : ils ne comptent pas deux fois.',
    en: 'Another line counts these days already: they do not count twice.',
  },
  'credit-alone': {
    fr: 'Un avoir, mais aucune facture des mêmes dates : on ne sait pas ce qu’il corrige, et rien n’est changé.',
    en: 'A credit note, but no bill of the same dates: nobody knows what it corrects, and nothing is changed.',
  },
  'meter-fault': {
    fr: '65 535 est ce que note un compteur qui n’a pas de valeur : ce n’est pas une puissance.',
    en: '65,535 is what a meter notes when it has no value: it is no power.',
  },
  'gas-volume': {
    fr: 'Du gaz en mètres cubes seulement : ce que cela fait en énergie dépend du lieu et du jour. Prenez le fichier qui donne aussi les kWh (espace client de GRDF).',
    en: 'Gas in cubic metres only: what energy that makes depends on the place and the day. Take the file that has the kWh, too (customer area of GRDF).',
  },
  'tariff-calendar': {
    fr: 'Le calendrier du contrat : il n’est pas encore repris.',
    en: 'The calendar of the contract: not taken over yet.',
  },
  'feed-in': {
    fr: 'De l’énergie injectée dans le réseau : elle n’est pas encore reprise.',
    en: 'Energy fed into the grid: not taken over yet.',
  },
  'unknown-unit': {
    fr: 'L’unité de mesure n’est pas connue.',
    en: 'The unit of measure is not known.',
  },
  'not-used': {
    fr: 'Rien dans cette entrée ne sert à un déplacement ou à une consommation.',
    en: 'Nothing in this entry belongs to a trip or a consumption.',
  },
} as const satisfies Record<string, Reason>

export type ReasonKey = keyof typeof reasons
